package org.moothall.query;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What a thread has spent since a moment.
///
/// @param thread its number
/// @param cpuBefore its processor time at that moment, in nanoseconds
/// @param bytesBefore what it had taken of the heap at that moment
record Spending(long thread, long cpuBefore, long bytesBefore) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Spending ofThisThread() {
    long thread = Thread.currentThread().threadId();
    return new Spending(thread, THREADS.getThreadCpuTime(thread), THREADS.getThreadAllocatedBytes(thread));
  }

  /// Processor time, in nanoseconds.
  long cpu() {
    return THREADS.getThreadCpuTime(thread) - cpuBefore;
  }

  /// Bytes of the heap, given back or not.
  long bytes() {
    return THREADS.getThreadAllocatedBytes(thread) - bytesBefore;
  }
}
