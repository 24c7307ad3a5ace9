package org.moothall.read.print;

import java.util.List;
import java.util.regex.Pattern;

/// Writes entries as text: the lines of a paragraph as one line, an empty line where the page leaves a gap.
///
/// A line goes on in the next one where the first word of that would not have fitted on it: only then did the margin, and
/// not the writer, end it.
final class Paragraphs {

  private static final double WIDER = 1.3;
  private static final double AT_TABLE = 1.15;
  private static final double BETWEEN_TABLES = 2.4;
  private static final Pattern MARKED = Pattern.compile("^(?:[•·▪●◦∙‣\uF0B7\uF0A7*–-]|o|\\(?\\d{1,3}[.)]|\\d{1,4}(?:\\.\\d{1,3})+\\.?|\\(?[a-zA-Z]\\)|[a-hA-H]\\.|\\(?[ivx]{1,5}[.)])$");
  private static final Pattern STOPPED = Pattern.compile("[.:;!?][\"'”’)]?$");

  private final Hyphens hyphens;
  private final double margin;
  private final double leading;
  private final StringBuilder text = new StringBuilder();
  private Entry last;
  private String open = "";
  // The distance of the last two rows of the table that is being written.
  private double pitch;

  /// @param hyphens how parted words are joined
  /// @param margin where the longest lines end
  /// @param leading the distance of lines of one paragraph, as a multiple of their size
  private Paragraphs(Hyphens hyphens, double margin, double leading, Entry first) {
    this.hyphens = hyphens;
    this.margin = margin;
    this.leading = leading;
    this.last = first;
    this.open = first.text();
  }

  static String write(List<List<Entry>> flows, Hyphens hyphens) {
    List<Entry> all = flows.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return "";
    }
    double leading = Leading.of(flows);
    StringBuilder text = new StringBuilder();
    for (List<Entry> flow : flows) {
      if (!flow.isEmpty()) {
        Paragraphs paragraphs = new Paragraphs(hyphens, margin(flow, all), leading, flow.getFirst());
        flow.stream().skip(1).forEach(paragraphs::add);
        append(text, paragraphs.finish());
      }
    }
    return text.toString();
  }

  /// A page that breaks off in mid-sentence goes on at the top of the next; the parser joins it there.
  private static void append(StringBuilder text, String flow) {
    if (!text.isEmpty() && STOPPED.matcher(lastLine(text)).find()) {
      text.append('\n');
    }
    text.append(flow);
  }

  private static String lastLine(StringBuilder text) {
    String all = text.substring(Math.max(0, text.length() - 200)).stripTrailing();
    return all.substring(all.lastIndexOf('\n') + 1);
  }

  private static double margin(List<Entry> flow, List<Entry> all) {
    double here = flow.stream().filter(entry -> !entry.row()).mapToDouble(entry -> entry.line().right()).max().orElse(Double.MAX_VALUE);
    double left = flow.stream().mapToDouble(entry -> entry.line().left()).min().orElse(0);
    double[] longest = all.stream().filter(entry -> !entry.row()).mapToDouble(entry -> entry.line().right()).sorted().toArray();
    double anywhere = longest.length == 0 ? here : longest[(int) (longest.length * 0.97)];
    return here - left > 0.8 * (anywhere - left) || anywhere - here < 60 ? Math.max(here, anywhere) : here;
  }

  private void add(Entry entry) {
    boolean gap = gap(entry);
    if (!gap && !entry.row() && !last.row() && goesOn(entry)) {
      open = Hyphens.parted(open, entry.text()) ? hyphens.join(open, entry.text()) : open + " " + entry.text();
    } else {
      text.append(open).append(gap ? "\n\n" : "\n");
      open = entry.text();
    }
    last = entry;
  }

  private boolean gap(Entry entry) {
    double step = entry.line().base() - last.last();
    double size = Math.max(entry.line().size(), last.line().size());
    if (entry.row() && last.row()) {
      boolean apart = (entry.isAlone() || last.isAlone()) && step > WIDER * Math.max(pitch, leading * size);
      pitch = apart ? 0 : step;
      return apart || step > BETWEEN_TABLES * leading * size;
    }
    pitch = 0;
    boolean tableBegins = entry.row() != last.row() && step > AT_TABLE * leading * size;
    return step > WIDER * leading * size || tableBegins || heads(entry) || (heads(last) && !entry.line().bold());
  }

  /// A short line all in bold after one that is not, or before it, is a heading whatever the distance.
  private boolean heads(Entry entry) {
    boolean begins = entry.equals(last) || !last.line().bold();
    return !entry.row() && entry.line().bold() && begins && entry.line().words().size() <= 14 && Character.isUpperCase(firstLetter(entry.text())) && !entry.text().endsWith(",");
  }

  private static int firstLetter(String text) {
    return text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  private boolean goesOn(Entry entry) {
    PrintedWord next = entry.line().words().getFirst();
    boolean full = last.line().right() + 0.25 * last.line().size() + (next.right() - next.left()) > margin - 0.5;
    return full && (Hyphens.parted(open, entry.text()) || (!MARKED.matcher(next.text()).matches() && last.line().bold() == entry.line().bold()));
  }

  private String finish() {
    return text.append(open).append('\n').toString();
  }
}
