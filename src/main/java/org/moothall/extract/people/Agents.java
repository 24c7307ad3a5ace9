package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Group;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Finds who acts in a phrase: people by name, posts by title, the body that met, officers.
///
/// `officers` is a group · `the Chair` is a post of the body that met · `Councillor Pell` is the person whom the roll knows ·
/// `the Head of Legal` stays a post, whoever holds it.
public final class Agents {

  private static final Wording OF_BODY = Wording.of("(?:vice[- ]?|deputy )?chair(?:man|person|woman)?|clerk|convener|speaker|member|cathaoirleach");
  private static final Wording CHAIR = Wording.of("chair(?:man|person|woman)?(?: of .*)?");
  private static final Wording VICE_OF = Wording.of("(?i)^(vice[- ]?chair(?:man|person|woman)?) of .*");
  private static final Wording CHAIR_OF = Wording.of("chair(?:man|person|woman)? of .*");
  private static final Wording CHAIR_OF_THIS = Wording.of("(?:vice[- ]?)?chair(?:man|person|woman)? of (?:the|this) (?:board|committee|panel|commission"
      + "|meeting|sub-committee)");
  private static final Wording BODY_NAME = Wording.of(
      "\\b(?:(?:\\p{Lu}[\\p{L}&'-]*|and|of|&) ){0,8}?(?<short>Board|Panel|Committee|Sub-Committee|Commission|Cabinet|Council|Forum|Executive"
          + "|Group)\\b(?! [Oo]fficers?\\b)");
  private static final Wording GROUP = Wording.of("\\b(?:[Tt]he )?(?<name>[Oo]fficers?|[Ss]taff|[Mm]embers|[Cc]ouncillors|[Tt]rustees"
      + "|[Aa]ll)\\b(?! of (?:the )?(?:public"
      + "|staff))");

  private final Roster roster;
  private final Optional<String> metBody;

  private final TitleBook titles;

  Agents(Roster roster, Optional<String> metBody, TitleBook titles) {
    this.titles = titles;
    this.roster = roster;
    this.metBody = metBody;
  }

  /// An agent with where its words stand in the phrase.
  public record Found(Agent agent, int start, int end) {}

  /// The agents of a phrase in order, none inside another.
  public List<Found> find(Passage phrase) {
    List<Found> found = new ArrayList<>();
    List<Token> tokens = Token.of(phrase);
    titled(phrase, tokens, found);
    names(phrase, tokens, found);
    for (RoleGrammar.Role role : RoleGrammar.find(phrase)) {
      add(found, new Found(post(role.title()), tokens.get(role.from()).start(), tokens.get(role.to() - 1).end()));
    }
    phrase.matches(BODY_NAME).forEach(match -> body(match.group(), match.group("short"))
        .ifPresent(body -> add(found, new Found(body, match.start(), match.end()))));
    phrase.matches(GROUP).forEach(match -> add(found, new Found(group(match.group("name")), match.start(), match.end())));
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /// `Cllrs Pell and Holt-Fane`: one title in the plural goes for all surnames.
  private void titled(Passage phrase, List<Token> tokens, List<Found> found) {
    if (tokens.stream().anyMatch(token -> WordSets.PLURAL_HONORIFICS.contains(token.lower()))) {
      NameRuns.of(phrase, false).stream().filter(NameRuns.Run::plural).flatMap(run -> run.names().stream())
          .forEach(name -> roster.find(name.name(), elected(name)).ifPresent(known -> add(found, new Found(known.person(), tokens.get(name.from()).start(),
              tokens.get(name.to() - 1).end()))));
    }
  }

  private void names(Passage phrase, List<Token> tokens, List<Found> found) {
    for (int at = 0; at < tokens.size(); at++) {
      Optional<NameGrammar.Name> name = NameGrammar.at(phrase, tokens, at);
      if (name.isPresent()) {
        int start = tokens.get(name.get().from()).start();
        int end = tokens.get(name.get().to() - 1).end();
        Optional<Person> known = roster.find(name.get().name(), elected(name.get())).map(Roster.Entry::person);
        known.ifPresent(person -> add(found, new Found(person, start, end)));
        at = name.get().to() - 1;
      } else if (tokens.get(at).inCapitals() && tokens.get(at).words().length() <= 4) {
        Token letters = tokens.get(at);
        roster.findByInitials(letters.words()).ifPresent(entry -> add(found, new Found(entry.person(), letters.start(), letters.end())));
      }
    }
  }

  private static boolean elected(NameGrammar.Name name) {
    return name.offices().stream().anyMatch(Listed::isElected);
  }

  private static void add(List<Found> found, Found agent) {
    if (found.stream().noneMatch(known -> known.start() < agent.end() && agent.start() < known.end())) {
      found.add(agent);
    }
  }

  /// The post a title names: that of the body that met for a chair, else one of the council.
  public Post post(String title) {
    String lower = SourceText.lower(title);
    if (lower.equals("ceo") || lower.equals("chief executive officer")) {
      return Post.ofCouncil("Chief Executive");
    }
    boolean ofBody = OF_BODY.is(lower) || ofThisBody(lower);
    if (ofBody) {
      return new Post(CHAIR.is(lower) ? "Chair" : VICE_OF.matcher(title).replaceFirst("$1"), metBody);
    }
    return Post.ofCouncil(titles.full(Elsewhere.of(title).title()));
  }

  /// `chair of the committee`, `chair of the audit board` where that met
  private boolean ofThisBody(String title) {
    boolean council = metBody.filter(name -> SourceText.lower(name).endsWith("council")).isPresent();
    boolean bare = CHAIR_OF_THIS.is(title) && !(council && title.endsWith("committee"));
    return bare || (CHAIR_OF.is(title) && metBody.filter(body -> title.endsWith(SourceText.lower(body))).isPresent());
  }

  /// The body a name means: the one that met, for its short form; otherwise the one the name says.
  private Optional<Agent> body(String words, String shortForm) {
    String name = words.replaceFirst("^(?:The|the|and|of) ", "").strip();
    boolean bare = name.equals(shortForm);
    if (metBody.isPresent() && (endsAlike(metBody.get(), name) || endsAlike(name, metBody.get()))) {
      return Optional.of(new Body(metBody.get()));
    }
    return bare && !List.of("Cabinet", "Council", "Executive").contains(shortForm) ? Optional.empty() : Optional.of(new Body(name));
  }

  private static boolean endsAlike(String fuller, String shorter) {
    return SourceText.lower(fuller).endsWith(SourceText.lower(shorter));
  }

  private static Group group(String name) {
    String lower = SourceText.lower(name);
    return new Group(lower.startsWith("officer") || lower.equals("staff") ? "Officers" : "Members");
  }
}
