package org.moothall.web;

/// What one client has under way, and what it may still send: a bucket that fills by the second.
final class Client {

  static final int MOST_AT_ONCE = 100;
  static final int A_SECOND = 50;
  static final int AT_FIRST = 500;

  private int underWay;
  private double left = AT_FIRST;
  private long filled = System.nanoTime();

  /// Counts one more under way, and tells whether there was room for it.
  synchronized boolean begin() {
    if (underWay >= MOST_AT_ONCE) {
      return false;
    }
    underWay++;
    return true;
  }

  synchronized void end() {
    underWay--;
  }

  /// Takes one from the bucket, and tells whether there was one left.
  synchronized boolean spend(long now) {
    left = filledUp(now);
    filled = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }

  /// Whether it is as if the client had never been here.
  synchronized boolean isIdle(long now) {
    return underWay == 0 && filledUp(now) >= AT_FIRST;
  }

  private double filledUp(long now) {
    return Math.min(AT_FIRST, left + A_SECOND * ((now - filled) / 1e9));
  }
}
