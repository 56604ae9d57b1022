package dev.ooslocal.rpc;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Keeps the last requests in memory, writes a line about each into the access log, and has it
 * counted.
 */
@Component
final class RequestJournal implements Requests {
  private static final Logger ACCESS = LoggerFactory.getLogger("dev.ooslocal.access");

  /** Chosen: enough to look back on, small enough to forget about. */
  private static final int KEPT = 1000;

  /** Chosen: fewer are kept when they are large, so that the journal never is what fills memory. */
  static final long LARGEST = 16L * 1024 * 1024;

  private final ConcurrentLinkedDeque<Entry> entries = new ConcurrentLinkedDeque<>();
  private final AtomicInteger size = new AtomicInteger();
  private final AtomicLong characters = new AtomicLong();
  private final InstantSource wall;
  private final RequestMeters meters;

  RequestJournal(@Qualifier("wall") InstantSource wall, RequestMeters meters) {
    this.wall = wall;
    this.meters = meters;
  }

  void note(Exchange exchange, Answer answer) {
    meters.note(exchange, answer);
    add(
        new Entry(
            exchange,
            Secrets.drain(),
            wall.instant(),
            answer.status(),
            answer.code(),
            exchange.taken().toMillis(),
            characters(exchange)));
    if (ACCESS.isInfoEnabled()) {
      ACCESS.info(
          "{} {} {} {} {}ms",
          exchange.requestId(),
          exchange.operation() == null ? "-" : exchange.action(),
          answer.code().isEmpty() ? "OK" : answer.code(),
          answer.status(),
          exchange.taken().toMillis());
    }
  }

  @Override
  public List<Seen> newest(int limit) {
    List<Seen> seen = new ArrayList<>();
    for (Iterator<Entry> all = entries.iterator(); all.hasNext() && seen.size() < limit; ) {
      seen.add(all.next().seen());
    }
    return seen;
  }

  @Override
  public void clear() {
    boolean more = true;
    while (more) {
      more = dropsOldest();
    }
  }

  private static long characters(Exchange exchange) {
    return exchange.parameters().entrySet().stream()
        .mapToLong(one -> one.getKey().length() + one.getValue().length())
        .sum();
  }

  private void add(Entry entry) {
    entries.addFirst(entry);
    size.incrementAndGet();
    characters.addAndGet(entry.characters());
    boolean more = true;
    while (more && (size.get() > KEPT || characters.get() > LARGEST)) {
      more = dropsOldest();
    }
  }

  private boolean dropsOldest() {
    Entry oldest = entries.pollLast();
    if (oldest != null) {
      size.decrementAndGet();
      characters.addAndGet(-oldest.characters());
    }
    return oldest != null;
  }

  private record Entry(
      Exchange exchange,
      List<String> hidden,
      Instant at,
      int status,
      String code,
      long millis,
      long characters) {
    Seen seen() {
      return new Seen(
          exchange.requestId(),
          at,
          exchange.action(),
          exchange.version(),
          exchange.signature(),
          Masked.parameters(exchange, hidden),
          Unread.names(exchange),
          status,
          code,
          millis);
    }
  }
}
