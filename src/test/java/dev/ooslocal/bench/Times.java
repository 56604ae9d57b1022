package dev.ooslocal.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long things took. */
final class Times {
  private long[] nanos = new long[1024];
  private int count;

  void add(long took) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = took;
  }

  static Times all(List<Times> parts) {
    Times all = new Times();
    parts.forEach(part -> Arrays.stream(part.nanos, 0, part.count).forEach(all::add));
    Arrays.sort(all.nanos, 0, all.count);
    return all;
  }

  int count() {
    return count;
  }

  /** Of sorted times: this share took no longer, in milliseconds; a dash when there are none. */
  String millis(double share) {
    if (count == 0) {
      return "–";
    }
    int place = Math.min(count - 1, (int) Math.ceil(share * count) - 1);
    return String.format(Locale.ROOT, "%.1f", nanos[Math.max(0, place)] / 1e6);
  }
}
