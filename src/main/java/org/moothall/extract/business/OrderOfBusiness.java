package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.fact.Evidence;
import org.moothall.fact.ItemTaken;
import org.moothall.minutes.Block;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Reads the items and in which order they were taken.
///
/// `item 9 was taken as the first item of business` under a heading after item 2: item 9 was taken third.
public final class OrderOfBusiness {

  private static final Wording MOVED = Wording.of(
      "(?i)\\b(?:item|agenda item|items) (?:no\\.? )?(?<first>\\d{1,3})(?: (?:and|&) (?<second>\\d{1,3}))?\\b[^.]{0,60}?\\b(?:first\\b(?! (?:meeting"
          + "|time|quarter|stage|phase))|as the first item|brought forward|taken first|considered first"
          + "|be taken next|as the next item|at this point|earlier (?:in|on)|before (?:item|agenda item))\\b");

  private OrderOfBusiness() {}

  public static List<ItemTaken> read(Minutes minutes) {
    List<Item> items = minutes.items();
    List<Integer> planned = items.stream().filter(item -> item.number().isPresent()).map(Item::order).toList();
    boolean agenda = planned.size() >= 2;
    List<Integer> actual = taken(items, planned);
    List<ItemTaken> taken = new ArrayList<>();
    for (Item item : items) {
      Optional<Evidence> title = item.title().map(words -> Evidence.of(words, "item/title"));
      taken.add(new ItemTaken(item.order(), item.number(), title, position(agenda, planned, item), position(agenda, actual, item)));
    }
    return taken;
  }

  private static Optional<Integer> position(boolean agenda, List<Integer> order, Item item) {
    int at = order.indexOf(item.order());
    return agenda && at >= 0 ? Optional.of(at + 1) : Optional.empty();
  }

  /// The orders of the numbered items in the sequence in which they were taken.
  private static List<Integer> taken(List<Item> items, List<Integer> planned) {
    List<Integer> actual = new ArrayList<>(planned);
    for (Item item : items) {
      for (Block block : item.blocks()) {
        for (Passage sentence : Sentences.split(block.passage())) {
          Matcher moved = MOVED.matcher(sentence);
          if (sentence.length() < 2000 && moved.find()) {
            move(items, actual, item, moved.group("second"));
            move(items, actual, item, moved.group("first"));
          }
        }
      }
    }
    return actual;
  }

  private static void move(List<Item> items, List<Integer> actual, Item from, String number) {
    Optional<Item> moved = items.stream().filter(item -> number != null && item.number().equals(Optional.of(number))).findFirst();
    if (moved.isPresent() && moved.get().order() > from.order()) {
      actual.removeIf(order -> order == moved.get().order());
      int before = (int) items.stream().filter(item -> item.order() <= from.order() && actual.contains(item.order())).count();
      actual.add(before, moved.get().order());
    }
  }
}
