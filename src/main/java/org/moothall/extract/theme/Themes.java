package org.moothall.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.extract.theme.CueIndex.Hit;
import org.moothall.extract.theme.ThemeMentions.Mention;
import org.moothall.extract.theme.ThemeMentions.Place;
import org.moothall.fact.Evidence;
import org.moothall.fact.Theme;
import org.moothall.fact.ThemeRaised;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Layout;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Tells which themes an item is about, from the cues of a theme scheme.
public final class Themes {

  private static final int MOST_EVIDENCE = 3;
  private static final int OFTEN = 4;
  private static final Set<String> THEME = Set.of("theme", "strand", "workstream");
  private static final Wording PROCEDURAL =
      Wording.of("^(?:" + String.join("|", Vocabulary.words("themeless-titles")) + ")\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// Titles of lists of other business and of payments, which name what is dealt with elsewhere.
  private static final Wording LISTS = Wording.of("(?i)\\b(?:work (?:programmes?|plan)|forward plan|business planner|(?:action|recommendations?) (?:tracker|log|list)"
      + "|(?:accounts?|payments?|invoices|cheques) (?:\\w+ )?(?:for|to be) (?:payment|paid|approv\\w+|authoris\\w+)|(?:schedule|list|approval) of (?:payments|invoices|cheques))\\b");

  /// Titles of procedure under which many things may be talked of.
  private static final Wording TALK = Wording.of("(?i)\\b(?:matters? arising|(?:public|open) (?:forum|session|participation)|correspondence|questions?|other business|a\\.? ?o\\.? ?b)\\b");

  /// `ADMISSION OF BODIES TO THE FUND`, where a pensions committee met
  private static final Wording FUND = Wording.of("\\b(?:[Tt]he Fund|THE FUND)\\b");
  private static final String PENSIONS = "pensions";

  private final CueIndex cues;

  /// @param scheme the themes to tell
  public Themes(List<Theme> scheme) {
    this.cues = new CueIndex(scheme);
  }

  public List<ThemeRaised> extract(Minutes minutes) {
    return extract(minutes, Optional.empty());
  }

  /// The themes of the items.
  ///
  /// @param body the body that met, where it is known
  public List<ThemeRaised> extract(Minutes minutes, Optional<String> body) {
    OwnBody own = OwnBody.of(body);
    return minutes.items().stream().flatMap(item -> raised(item, minutes.layout(), own)).toList();
  }

  /// The ids of the themes that one sentence raises: by a cue, or by two weak ones.
  public List<String> ids(Passage sentence) {
    return mentions(sentence, Place.TEXT, OwnBody.of(Optional.empty())).entrySet().stream()
        .filter(entry -> entry.getValue().strong() > 0 || entry.getValue().weak() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Stream<ThemeRaised> raised(Item item, Layout layout, OwnBody own) {
    boolean procedural = item.title().filter(PROCEDURAL::is).isPresent();
    boolean talk = procedural && item.title().filter(TALK::in).isPresent();
    if (procedural && !talk) {
      return Stream.empty();
    }
    Map<String, ThemeMentions> themes = new TreeMap<>();
    item.title().filter(_ -> !talk).ifPresent(title -> collect(title, Place.TITLE, own, themes));
    List<Passage> paragraphs = item.title().filter(LISTS::in).isPresent() ? List.of() : paragraphs(item);
    paragraphs.forEach(paragraph -> Sentences.split(paragraph).forEach(sentence -> collect(sentence, Place.TEXT, own, themes)));
    headings(item).forEach(heading -> collect(heading, Place.HEADING, own, themes));
    boolean titled = themes.values().stream().anyMatch(ThemeMentions::inTitle);
    int enough = talk ? ThemeMentions.MUCH : layout.inFirstPerson() ? ThemeMentions.enough(1, false) : ThemeMentions.enough(paragraphs.size(), titled);
    return themes.entrySet().stream()
        .filter(theme -> theme.getValue().weight() >= enough)
        .map(theme -> fact(item, theme.getKey(), theme.getValue()));
  }

  private static List<Passage> paragraphs(Item item) {
    List<Passage> paragraphs = new ArrayList<>();
    item.blocks().forEach(block -> {
      switch (block) {
        case Paragraph paragraph -> paragraphs.add(paragraph.passage());
        case Bullet bullet -> paragraphs.add(bullet.passage());
        case SubHeading _, Marker _ -> { }
      }
    });
    return paragraphs;
  }

  private static List<Passage> headings(Item item) {
    return item.blocks().stream().filter(SubHeading.class::isInstance).map(block -> block.passage()).toList();
  }

  private void collect(Passage passage, Place place, OwnBody own, Map<String, ThemeMentions> themes) {
    mentions(passage, place, own).forEach((theme, mention) -> themes.computeIfAbsent(theme, _ -> new ThemeMentions()).add(mention));
    if (own.keepsFund() && FUND.in(passage)) {
      themes.computeIfAbsent(PENSIONS, _ -> new ThemeMentions()).add(new Mention(passage, place, 1, 0));
    }
  }

  /// The themes that a passage has cues of. In a title the name of a body tells what the item is about; elsewhere it does not.
  private Map<String, Mention> mentions(Passage passage, Place place, OwnBody own) {
    List<CueWord> words = CueWord.of(passage);
    List<Hit> found = cues.find(words);
    if (found.isEmpty()) {
      return Map.of();
    }
    BitSet passing = place == Place.TITLE ? OfficialNames.posts(words) : OfficialNames.postsAndBodies(words);
    passing.or(Occasions.of(words));
    passing.or(Landmarks.of(words));
    passing.or(Surnames.of(words));
    passing.or(Addresses.of(words));
    passing.or(Formalities.of(words));
    passing.or(place == Place.TITLE ? own.inTitle(words) : own.in(words));
    List<Hit> telling = found.stream().filter(hit -> passing.nextClearBit(hit.from()) < hit.to()).toList();
    Map<String, List<Hit>> hits = (place == Place.TITLE ? Manners.without(telling, words) : telling).stream()
        .collect(Collectors.groupingBy(hit -> hit.cue().theme(), LinkedHashMap::new, Collectors.toList()));
    Map<String, Mention> mentions = new LinkedHashMap<>();
    hits.forEach((theme, of) -> mentions.put(theme, mention(passage, place, of, words)));
    return mentions;
  }

  /// The mention that cues of one theme make. Words that are named as a theme, as in "the Playgrounds strand", weigh as a heading.
  private static Mention mention(Passage passage, Place place, List<Hit> hits, List<CueWord> words) {
    boolean named = place == Place.TEXT && hits.stream().anyMatch(hit -> hit.to() < words.size() && words.get(hit.to()).joined() && THEME.contains(words.get(hit.to()).form()));
    int strong = different(hits, true);
    return named ? new Mention(passage, Place.NAMED, Math.max(strong, 1), different(hits, false)) : new Mention(passage, place, strong, different(hits, false));
  }

  private static int different(List<Hit> hits, boolean strong) {
    return (int) hits.stream().map(Hit::cue).filter(cue -> cue.strong() == strong).distinct().count();
  }

  private static ThemeRaised fact(Item item, String theme, ThemeMentions mentions) {
    String text = "themes/" + (mentions.weight() >= OFTEN ? "cues" : "cue");
    List<Evidence> evidence = mentions.weightiest().stream().limit(MOST_EVIDENCE).map(mention -> evidence(mention, text)).toList();
    double confidence = Math.min(0.95, 0.6 + 0.05 * mentions.weight());
    return new ThemeRaised(item.order(), theme, evidence, confidence);
  }

  /// @param text the rule of what stands in the text: said often, or once
  private static Evidence evidence(Mention mention, String text) {
    return switch (mention.place()) {
      case TITLE -> Evidence.of(mention.passage(), "themes/title");
      case HEADING -> Evidence.of(mention.passage(), "themes/heading");
      case NAMED -> Evidence.of(mention.passage(), "themes/named");
      case TEXT -> Evidence.of(mention.passage(), text);
    };
  }
}
