package org.moothall.ingest;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Attendance;
import org.moothall.fact.Commitment;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Figure;
import org.moothall.fact.Meeting;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Person;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.PostMentioned;
import org.moothall.fact.Question;
import org.moothall.fact.Reference;
import org.moothall.fact.Stated;
import org.moothall.fact.ThemeRaised;
import org.moothall.fact.Vote;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// The names that facts say something of: by their words, and by where they stand.
final class KnownNames {

  private static final int LONGEST_NAME = 120;
  private static final Set<String> SMALL = Set.of("of", "for", "and", "the");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}.'&/-]+");

  private final Set<String> words = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final BitSet places = new BitSet();

  KnownNames(Facts facts) {
    meeting(facts.meeting()).forEach(this::add);
    facts.facts().forEach(fact -> {
      named(fact).forEach(this::add);
      places(fact).map(Evidence::span).filter(span -> span.length() <= LONGEST_NAME).forEach(span -> places.set(span.start(), span.end()));
    });
  }

  /// Whether every word of a name stands in some known name, or its letters for one, or it stands where one is told.
  boolean knows(Passage name, List<String> parts) {
    Span span = name.span();
    return words.containsAll(parts) || (parts.size() == 1 && initials.contains(parts.getFirst())) || places.nextClearBit(span.start()) >= span.end();
  }

  /// The first letters of the words of a name.
  static String initials(List<String> words) {
    return words.stream().filter(word -> word.length() > 2 || word.equals("it")).map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining());
  }

  private void add(String name) {
    List<String> parts = Stream.of(SIGNS.split(SourceText.lower(SourceText.of(name).all().folded()))).map(KnownNames::bare).filter(part -> !part.isEmpty()).toList();
    words.addAll(parts);
    initials.add(initials(parts.stream().filter(part -> !SMALL.contains(part)).toList()));
  }

  private static String bare(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static Stream<String> meeting(Meeting meeting) {
    return Stream.of(meeting.council(), meeting.body(), meeting.venue()).flatMap(Optional::stream).map(Stated::value);
  }

  private static Stream<Evidence> places(Fact fact) {
    return switch (fact) {
      case Attendance _, OfficeHeld _, PersonMentioned _, PostMentioned _, OrganisationMentioned _, Reference _ -> fact.evidence().stream();
      case Decision _, Action _, Vote _, ThemeRaised _, Figure _, Question _, Commitment _ -> Stream.of();
    };
  }

  /// Whatever a fact names.
  private static Stream<String> named(Fact fact) {
    return switch (fact) {
      case Attendance attendance -> Stream.concat(named(attendance.person()), attendance.substituteFor().stream());
      case OfficeHeld held -> Stream.concat(named(held.person()), named(held.post()));
      case PersonMentioned mention -> named(mention.person());
      case PostMentioned mention -> named(mention.post());
      case OrganisationMentioned mention -> named(mention.organisation());
      case Action action -> Stream.concat(Stream.concat(action.assignees().stream(), action.involved().stream()), Stream.concat(action.requestedBy().stream(), action.reportsTo().stream())).flatMap(KnownNames::named);
      case Decision decision -> decision.decidedBy().stream().flatMap(KnownNames::named);
      case Question question -> Stream.concat(question.askedBy().stream(), question.answeredBy().stream()).flatMap(KnownNames::named);
      case Reference reference -> Stream.of(reference.text());
      case Vote _, ThemeRaised _, Figure _, Commitment _ -> Stream.of();
    };
  }

  private static Stream<String> named(Agent agent) {
    Stream<String> organisation = agent instanceof Person person ? person.organisation().stream() : Stream.of();
    return Stream.concat(Stream.of(agent.name()), organisation);
  }
}
