package org.moothall.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads a page of the phrase book: a table of wordings and the facts they give.
public final class PhraseBook {

  private PhraseBook() {}

  /// A wording with what it gives, one string a fact; none where the page has a dash.
  public record Phrase(String wording, List<String> facts) {

    @Override
    public String toString() {
      return wording;
    }
  }

  /// The phrases of a page.
  public static List<Phrase> page(String name) {
    try (InputStream page = Objects.requireNonNull(PhraseBook.class.getResourceAsStream("/phrasebook/" + name + ".md"))) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Wording"))
          .map(line -> line.split("\\|", -1))
          .map(cells -> new Phrase(cells[1].strip(), facts(cells[2].strip())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> facts(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\s*;\\s*"));
  }
}
