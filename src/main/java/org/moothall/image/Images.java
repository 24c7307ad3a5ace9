package org.moothall.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/// The images of a store: the newest in use, and how it is made of the one before. Those that are read while another takes their place stay
/// until nobody reads them any more.
public final class Images {

  private final Path folder;
  private Optional<Image> newest = Optional.empty();

  /// @param folder where they are kept
  public Images(Path folder) {
    this.folder = folder;
  }

  /// Opens the image that is there, if there is one that is whole.
  public synchronized void open() throws IOException {
    for (Path image : Folders.list(folder)) {
      Optional<Image> opened = ImageFolder.open(image);
      newest = opened.isPresent() ? opened : newest;
    }
  }

  /// The state that the newest image is of.
  public synchronized Optional<State> state() {
    return newest.map(Image::state);
  }

  /// How many statements the union of the graphs has in the newest image; 0 where there is none.
  public synchronized int statements() {
    return newest.map(Image::size).orElse(0);
  }

  /// The newest image as a dataset.
  public synchronized Optional<DatasetGraph> dataset() {
    return newest.map(ImageDataset::new);
  }

  /// Makes the image of a state.
  ///
  /// @param dataset in that state, in a transaction
  /// @param changed the graphs that differ from those of the newest image; absent where that is not known
  /// @param pace asked at each statement that is read
  public void refresh(State state, DatasetGraph dataset, Optional<Set<Node>> changed, Pace pace) throws IOException {
    Optional<Image> before = changed.isPresent() ? present() : Optional.empty();
    Shelf shelf = new Shelf(place(state), before.map(Image::state).map(this::place));
    ImageBuilder builder = new ImageBuilder(before, shelf, pace);
    take(before.isPresent() ? builder.build(state, dataset, before.get(), changed.orElseThrow()) : builder.build(state, dataset));
  }

  private synchronized Optional<Image> present() {
    return newest;
  }

  private Path place(State state) {
    return folder.resolve(Long.toString(state.version()));
  }

  private synchronized void take(Image made) throws IOException {
    newest = Optional.of(made);
    for (Path image : Folders.list(folder)) {
      if (!image.equals(place(made.state()))) {
        Folders.remove(image);
      }
    }
  }
}
