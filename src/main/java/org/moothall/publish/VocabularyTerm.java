package org.moothall.publish;

import java.util.List;
import org.moothall.query.Term;

/// A term of a vocabulary, as its file has it.
///
/// @param iri its name
/// @param label what people call it
/// @param kind the kind of terms that it is listed among
/// @param definition what it means, or nothing
/// @param counted the term whose uses tell how often this one is used: itself, or the class that a shape is of
/// @param said what else the file says of it
public record VocabularyTerm(String iri, String label, String kind, String definition, String counted, List<Said> said) {

  static final String CONCEPTS = "Concepts";

  public VocabularyTerm {
    said = List.copyOf(said);
  }

  /// Whether it is a concept of a scheme.
  public boolean isConcept() {
    return kind.equals(CONCEPTS);
  }

  /// Something said of a term.
  ///
  /// @param about the aspect: words, or the name of a property
  /// @param values what holds
  public record Said(Term about, List<Term> values) {

    public Said {
      values = List.copyOf(values);
    }
  }
}
