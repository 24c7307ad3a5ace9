package org.moothall.query;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// Tells when the heap is nearly full of what is in use. It looks at what is left after each collection: what merely waits for
/// one is no sign of need.
final class Heap {

  private static final double FULL = 0.8;
  private static final AtomicLong SHORTAGES = new AtomicLong();

  static {
    ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector).addNotificationListener((notice, _) -> {
      if (notice.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
        look(GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData()));
      }
    }, null, null));
  }

  private Heap() {}

  /// How many collections have left too little so far.
  static long shortages() {
    return SHORTAGES.get();
  }

  private static void look(GarbageCollectionNotificationInfo collection) {
    long used = collection.getGcInfo().getMemoryUsageAfterGc().values().stream().mapToLong(MemoryUsage::getUsed).sum();
    if (used > FULL * Runtime.getRuntime().maxMemory()) {
      SHORTAGES.incrementAndGet();
    }
  }
}
