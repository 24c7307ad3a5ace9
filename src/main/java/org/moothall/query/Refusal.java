package org.moothall.query;

import java.time.Duration;
import java.util.Optional;
import org.moothall.federation.FederationException;
import org.moothall.search.SearchException;

/// Why a query is not answered. All but [Busy], [NoAnswerElsewhere], [NoIndex], [TimedOut], [TooMuchMemory] and [Abandoned] lie in the query itself.
public sealed interface Refusal {

  /// One line for people.
  String message();

  /// The text is not SPARQL 1.2.
  ///
  /// @param message what the parser expected
  /// @param line the line, from 1, or 0 where it is not known
  /// @param column the column, from 1, or 0 where it is not known
  record BadSyntax(String message, int line, int column) implements Refusal {}

  /// The text asks for a change.
  record Update() implements Refusal {
    @Override
    public String message() {
      return "This endpoint is read-only: updates are not accepted.";
    }
  }

  /// A place in a query.
  ///
  /// @param line from 1
  /// @param column from 1
  record Place(int line, int column) {}

  /// The query calls another endpoint.
  ///
  /// @param place where, as far as the text alone tells
  record Federation(Optional<Place> place) implements Refusal {
    @Override
    public String message() {
      return "Federation is off: SERVICE is not allowed. Ask the other endpoint yourself and join the answers.";
    }
  }

  /// The query calls an endpoint that it may not.
  record EndpointNotAllowed(String message) implements Refusal {}

  /// Another endpoint, which the query asks, gave no answer that can be used.
  record NoAnswerElsewhere(String message) implements Refusal {}

  /// The query calls a function that is neither of SPARQL nor of XPath.
  record UnknownFunction(String iri) implements Refusal {
    @Override
    public String message() {
      String named = iri.startsWith("java:") ? "A function named by its class" : "The function <" + iri + ">";
      return named + " is not allowed: only those of SPARQL and the XPath casts are.";
    }
  }

  /// The text is longer than the limit, in characters.
  record TooLong(int limit) implements Refusal {
    @Override
    public String message() {
      return "The query is longer than " + limit + " characters.";
    }
  }

  /// The text nests more deeply than the limit.
  record TooDeep(int limit) implements Refusal {
    @Override
    public String message() {
      return "The query is nested too deeply, or chains too many operators: at most " + limit + " levels.";
    }
  }

  /// The text has more of something than the limit.
  record TooMuch(String what, int limit) implements Refusal {
    @Override
    public String message() {
      return "The query has more than " + limit + " " + what + ".";
    }
  }

  /// A value grew over the limit while the query ran.
  record ValueTooLarge(String kind, int limit, String unit) implements Refusal {
    @Override
    public String message() {
      return "A " + kind + " grew to more than " + limit + " " + unit + " while the query ran.";
    }
  }

  /// A CONSTRUCT or DESCRIBE gives more triples than the limit.
  record TooManyTriples(int limit) implements Refusal {
    @Override
    public String message() {
      return "The answer has more than " + limit + " triples: narrow the pattern or give a LIMIT.";
    }
  }

  /// The query took more memory than it may, or than there is.
  record TooMuchMemory() implements Refusal {
    @Override
    public String message() {
      return "The query was stopped at the memory limit: narrow the pattern, or sort and group less.";
    }
  }

  /// The client did not wait for the answer.
  record Abandoned() implements Refusal {
    @Override
    public String message() {
      return "Nobody waits for the answer.";
    }
  }

  /// Whoever operates the server ended it.
  record Ended() implements Refusal {
    @Override
    public String message() {
      return "The query was ended by whoever operates the server.";
    }
  }

  /// A parameter of a named query is unknown, missing or of the wrong kind.
  record BadParameter(String name, String message) implements Refusal {}

  /// The words of a search cannot be read.
  record BadSearch(String message) implements Refusal {}

  /// The text index is being made.
  record NoIndex(Duration retryAfter) implements Refusal {
    @Override
    public String message() {
      return "The index of words is being made: try again in " + retryAfter.toSeconds() + " s.";
    }
  }

  /// Why a search gave nothing.
  static Refusal of(SearchException.Reason reason) {
    return switch (reason) {
      case SearchException.Reason.Misread(String what, int place) -> new BadSearch(what + " (character " + place + ")");
      case SearchException.Reason.NotReady(Duration retryAfter) -> new NoIndex(retryAfter);
      case SearchException.Reason.TimedOut(Duration limit) -> new TimedOut(limit);
    };
  }

  /// Why another endpoint gave nothing.
  static Refusal of(FederationException.Reason reason) {
    return switch (reason) {
      case FederationException.Reason.NotAllowed(String message) -> new EndpointNotAllowed(message);
      case FederationException.Reason.Failed(String message) -> new NoAnswerElsewhere(message);
      case FederationException.Reason.TooMuch(String what, int limit) -> new TooMuch(what, limit);
      case FederationException.Reason.Crowded(Duration retryAfter) -> new Busy(retryAfter);
    };
  }

  /// Too many queries run and wait, or ask elsewhere.
  record Busy(Duration retryAfter) implements Refusal {
    @Override
    public String message() {
      return "Too many queries are running: try again in " + retryAfter.toSeconds() + " s.";
    }
  }

  /// The time limit, waiting included, was reached.
  record TimedOut(Duration limit) implements Refusal {
    @Override
    public String message() {
      return "The query was stopped at the time limit of " + limit.toMillis() / 1000.0 + " s, waiting included.";
    }
  }
}
