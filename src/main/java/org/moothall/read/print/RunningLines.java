package org.moothall.read.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes out what stands at the head or foot of page after page: names of documents, page numbers, places for signatures.
///
/// `Minutes of the Lamps Panel 4 June 2024    Page 3 of 9`: the same words, numbers aside, at the same edge of most pages. The
/// first page keeps its head, which may be the only place that names the body.
final class RunningLines {

  private static final double ZONE = 0.13;
  private static final int LINES = 4;
  private static final double MOST = 0.5;
  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)^(?:[-–—|\\[( ]*)(?:page|pg\\.?|p\\.)? ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[-–—|\\]) ]*$");

  private RunningLines() {}

  /// A page's lines and its height.
  record Sheet(double height, List<PrintedLine> lines) {}

  static List<List<PrintedLine>> removed(List<Sheet> sheets) {
    Map<String, Integer> pages = new HashMap<>();
    for (Sheet sheet : sheets) {
      Set<String> keys = new HashSet<>();
      sheet.lines().stream().filter(line -> edge(sheet, line) != 0).forEach(line -> keys.add(key(sheet, line)));
      keys.forEach(key -> pages.merge(key, 1, Integer::sum));
    }
    List<List<PrintedLine>> kept = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      boolean first = i == 0;
      kept.add(sheet.lines().stream().filter(line -> !runs(sheet, line, pages, sheets.size(), first)).toList());
    }
    return kept;
  }

  private static boolean runs(Sheet sheet, PrintedLine line, Map<String, Integer> pages, int all, boolean first) {
    int edge = edge(sheet, line);
    if (edge == 0) {
      return false;
    }
    if (PAGE_NUMBER.matcher(line.text()).matches()) {
      return all > 1 || edge > 0 || line.text().toLowerCase(Locale.ROOT).contains("page");
    }
    int seen = pages.getOrDefault(key(sheet, line), 0);
    return seen >= 2 && seen >= MOST * all && !(first && edge < 0);
  }

  /// -1 at the head of the page, 1 at its foot, 0 between.
  private static int edge(Sheet sheet, PrintedLine line) {
    int at = sheet.lines().indexOf(line);
    if (at < LINES && line.base() < ZONE * sheet.height()) {
      return -1;
    }
    return at >= sheet.lines().size() - LINES && line.base() > (1 - ZONE) * sheet.height() ? 1 : 0;
  }

  private static String key(Sheet sheet, PrintedLine line) {
    return edge(sheet, line) + NUMBERS.matcher(line.text()).replaceAll("#");
  }
}
