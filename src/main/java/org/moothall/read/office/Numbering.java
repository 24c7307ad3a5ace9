package org.moothall.read.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.moothall.read.words.ListNumber;

/// The lists of a document. A document says which list and level an entry has; its number must be counted.
///
/// Lists of one definition count on from each other, save where one says that it starts anew (ECMA-376 part 1, 17.9).
final class Numbering {

  private static final int LEVELS = 9;
  private static final int UNSET = Integer.MIN_VALUE;
  private static final String NO_LIST = "0";

  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<String, String> definitionOfStyle = new HashMap<>();
  private final Map<String, String> styleOfDefinition = new HashMap<>();
  private final Map<String, String> definitionOfList = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
  private final Map<String, Map<Integer, Level>> overrides = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  private Numbering() {}

  static Numbering read(Optional<PackagePart> part) throws IOException, XMLStreamException {
    Numbering numbering = new Numbering();
    if (part.isPresent()) {
      try (Elements elements = Elements.of(part.get())) {
        elements.tell(numbering.new Reader());
      }
    }
    return numbering;
  }

  /// The mark of the next entry of a list; nothing where the list has none.
  Optional<String> next(String list, int level) {
    String definition = definition(list);
    if (list.equals(NO_LIST) || !definitions.containsKey(definition) || level < 0 || level >= LEVELS) {
      return Optional.empty();
    }
    Level form = level(list, definition, level);
    if (form.bullet()) {
      return Optional.of("•");
    }
    count(list, definition, level);
    return Optional.of(mark(list, definition, form)).filter(mark -> !mark.isBlank());
  }

  private String definition(String list) {
    String own = definitionOfList.getOrDefault(list, "");
    String style = styleOfDefinition.get(own);
    return style == null ? own : definitionOfStyle.getOrDefault(style, own);
  }

  private Level level(String list, String definition, int level) {
    Level own = overrides.getOrDefault(list, Map.of()).get(level);
    return own == null ? definitions.getOrDefault(definition, Map.of()).getOrDefault(level, Level.USUAL) : own;
  }

  private int[] counters(String definition) {
    return counters.computeIfAbsent(definition, key -> {
      int[] unset = new int[LEVELS];
      Arrays.fill(unset, UNSET);
      return unset;
    });
  }

  private void count(String list, String definition, int level) {
    int[] counts = counters(definition);
    Integer start = starts.getOrDefault(list, Map.of()).get(level);
    if (start != null && begun.add(list + "/" + level)) {
      counts[level] = start;
    } else {
      counts[level] = counts[level] == UNSET ? level(list, definition, level).start() : counts[level] + 1;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = level(list, definition, deeper).restarts() ? UNSET : counts[deeper];
    }
  }

  private String mark(String list, String definition, Level form) {
    int[] counts = counters(definition);
    String mark = form.pattern();
    for (int i = 0; i < LEVELS; i++) {
      if (mark.contains("%" + (i + 1))) {
        Level level = level(list, definition, i);
        ListNumber way = form.digits() ? ListNumber.DECIMAL : level.number();
        mark = mark.replace("%" + (i + 1), way.write(counts[i] == UNSET ? level.start() : counts[i]));
      }
    }
    return mark.strip();
  }

  private final class Reader implements Elements.Listener {

    private String definition = "";
    private String list = "";
    private int at;
    private Level level = Level.USUAL;
    private boolean overriding;

    @Override
    public void start(String element, Elements elements) throws XMLStreamException {
      switch (element) {
        case "abstractNum" -> definition = elements.attribute("abstractNumId").orElse("");
        case "num" -> list = elements.attribute("numId").orElse("");
        case "abstractNumId" -> definitionOfList.put(list, elements.value().orElse(""));
        case "styleLink" -> elements.value().ifPresent(style -> definitionOfStyle.put(style, definition));
        case "numStyleLink" -> elements.value().ifPresent(style -> styleOfDefinition.put(definition, style));
        case "lvlOverride" -> {
          at = elements.number("ilvl").orElse(0);
          overriding = true;
        }
        case "startOverride" -> starts.computeIfAbsent(list, key -> new HashMap<>()).put(at, elements.number("val").orElse(1));
        case "lvl" -> {
          at = elements.number("ilvl").orElse(0);
          level = Level.USUAL;
        }
        case "pPr", "rPr" -> elements.skip();
        default -> level = level.with(element, elements);
      }
    }

    @Override
    public void end(String element) {
      if (element.equals("lvl")) {
        Map<String, Map<Integer, Level>> into = overriding ? overrides : definitions;
        into.computeIfAbsent(overriding ? list : definition, key -> new HashMap<>()).put(at, level);
      } else if (element.equals("lvlOverride")) {
        overriding = false;
      } else if (element.equals("abstractNum")) {
        definitions.computeIfAbsent(definition, key -> new HashMap<>());
      }
    }
  }
}
