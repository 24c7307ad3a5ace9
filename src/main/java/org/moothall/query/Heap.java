package org.moothall.query;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// Ends the work that took most when the heap is nearly full of what is in use, one of all that is under way, whoever asked it.
///
/// It looks at what is left after each collection. One of the young part only leaves behind what a query that just ended had taken, for
/// which another must not end; so a whole collection is asked for, and what that one leaves counts.
final class Heap {

  private static final double FULL = 0.8;
  private static final int SMALL_PART = 32;
  private static final String WHOLE = "end of major GC";
  private static final Set<Turn> WORK = ConcurrentHashMap.newKeySet();

  static {
    ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector).addNotificationListener((notice, _) -> {
      if (notice.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
        look(GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData()));
      }
    }, null, null));
  }

  private Heap() {}

  /// Work has begun.
  static void enter(Turn turn) {
    WORK.add(turn);
  }

  /// Work has ended.
  static void leave(Turn turn) {
    WORK.remove(turn);
  }

  /// Ends the work that took most, where that is not ending already. The collection is told of late: what filled the heap may have ended since,
  /// and work that took a small part of it in all is not to blame.
  static void relieve() {
    long blamed = Runtime.getRuntime().maxMemory() / SMALL_PART;
    WORK.stream().max(Comparator.comparingLong(Turn::allocated)).filter(turn -> !turn.isOver() && turn.allocated() > blamed)
        .ifPresent(turn -> turn.stop(new Refusal.TooMuchMemory()));
  }

  private static void look(GarbageCollectionNotificationInfo collection) {
    long left = collection.getGcInfo().getMemoryUsageAfterGc().values().stream().mapToLong(MemoryUsage::getUsed).sum();
    if (!isFull(left)) {
      return;
    }
    if (collection.getGcAction().equals(WHOLE)) {
      relieve();
    } else if (isFull(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory())) {
      System.gc();
    }
  }

  private static boolean isFull(long used) {
    return used > FULL * Runtime.getRuntime().maxMemory();
  }
}
