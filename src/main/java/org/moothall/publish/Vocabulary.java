package org.moothall.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.moothall.graph.Vocabularies;
import org.moothall.query.GraphFormat;
import org.moothall.query.Prefixes;
import org.moothall.query.Statements;

/// A vocabulary of the dataset: a file that says what its words mean or what its graphs look like.
public enum Vocabulary {
  ONTOLOGY("Ontology", "moothall.ttl", "What the words in this graph mean."),
  THEMES("Themes", "themes.ttl", "The themes that items of business are read for, with the words that raise them."),
  SHAPES("Shapes", "shapes.ttl", "What a description of each class has, and how often. Every graph of a document is checked against them.");

  private static final String SITE = "https://w3id.org/moothall/";
  private static final String USUAL_LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

  private final String title;
  private final String file;
  private final String lead;

  Vocabulary(String title, String file, String lead) {
    this.title = title;
    this.file = file;
    this.lead = lead;
  }

  /// Its title.
  public String title() {
    return title;
  }

  /// What it is for, in a sentence or two.
  public String lead() {
    return lead;
  }

  /// Where it stands on the site: the last part of its name.
  public String path() {
    return title.toLowerCase(Locale.ROOT);
  }

  /// Its name.
  public String iri() {
    return SITE + path();
  }

  /// What the names of its terms begin with.
  public String namespace() {
    return iri() + "#";
  }

  /// The address of its licence.
  public String licence() {
    return graph().stream(NodeFactory.createURI(iri()), DCTerms.license.asNode(), Node.ANY)
        .map(said -> said.getObject().getURI()).findFirst().orElse(USUAL_LICENCE);
  }

  /// Its terms, in the order in which a reader wants them.
  public List<VocabularyTerm> terms() {
    return this == SHAPES ? new ShapeReader(graph()).terms() : new TermReader(graph(), namespace()).terms();
  }

  /// Writes it in a format; in Turtle as it stands in its file.
  public void write(GraphFormat format, OutputStream out) {
    if (format == GraphFormat.TURTLE) {
      copy(out);
    } else {
      Graph graph = graph();
      graph.getPrefixMapping().setNsPrefixes(Prefixes.usual());
      new Statements(graph).write(format, out);
    }
  }

  private Graph graph() {
    return switch (this) {
      case ONTOLOGY -> Vocabularies.ontology();
      case THEMES -> Vocabularies.themes();
      case SHAPES -> Vocabularies.shapes();
    };
  }

  private void copy(OutputStream out) {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("[vocabulary] no resource " + file);
      }
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("[vocabulary] " + file, e);
    }
  }
}
