package org.moothall.read.site;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.moothall.read.words.ListNumber;

/// The mark that a browser shows before an entry of a list: `1. `, `a) `, `i) `, `- `.
final class ListMark {

  private static final Pattern MARKED = Pattern.compile("^(?:[•·▪●◦*–-]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\\s.*", Pattern.DOTALL);

  private ListMark() {}

  static String of(Element entry) {
    Element list = entry.parent();
    String style = list == null ? "" : list.attr("style").replace(" ", "") + entry.attr("style").replace(" ", "");
    if (list == null || style.contains("list-style:none") || style.contains("list-style-type:none") || MARKED.matcher(entry.text()).matches()) {
      return "";
    }
    return list.normalName().equals("ol") ? numbered(entry, list, style) : "- ";
  }

  private static String numbered(Element entry, Element list, String style) {
    ListNumber way = way(list.attr("type"), style);
    return way.write(number(entry, list)) + (way == ListNumber.DECIMAL ? ". " : ") ");
  }

  private static ListNumber way(String type, String style) {
    return switch (type) {
      case "a" -> ListNumber.LOWER_LETTER;
      case "A" -> ListNumber.UPPER_LETTER;
      case "i" -> ListNumber.LOWER_ROMAN;
      case "I" -> ListNumber.UPPER_ROMAN;
      default -> styled(style);
    };
  }

  private static ListNumber styled(String style) {
    if (style.contains("lower-alpha") || style.contains("lower-latin")) {
      return ListNumber.LOWER_LETTER;
    }
    if (style.contains("upper-alpha") || style.contains("upper-latin")) {
      return ListNumber.UPPER_LETTER;
    }
    if (style.contains("lower-roman")) {
      return ListNumber.LOWER_ROMAN;
    }
    return style.contains("upper-roman") ? ListNumber.UPPER_ROMAN : ListNumber.DECIMAL;
  }

  private static int number(Element entry, Element list) {
    int number = integer(list.attr("start"), 1) - 1;
    for (Element sibling : list.children()) {
      number = sibling.normalName().equals("li") ? integer(sibling.attr("value"), number + 1) : number;
      if (sibling.equals(entry)) {
        return number;
      }
    }
    return number;
  }

  private static int integer(String digits, int otherwise) {
    return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
