package dev.ooslocal.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Throws requests at a service from several threads for some time and keeps what went wrong. */
final class Fuzz {
  private static final int THREADS = 4;
  private static final int ENOUGH = 5;

  /** What HTTP itself demands: of a transfer encoding nobody knows, and of another version. */
  private static final Set<Integer> RIGHT = Set.of(501, 505);

  private final int port;
  private final FuzzRequests requests;
  private final long seed;
  private final List<String> learned = FuzzDice.nothingLearned();
  private final Queue<String> findings = new ConcurrentLinkedQueue<>();
  private final Map<Integer, LongAdder> seen = new ConcurrentHashMap<>();

  Fuzz(int port, FuzzRequests requests, long seed) {
    this.port = port;
    this.requests = requests;
    this.seed = seed;
  }

  /** Goes on for so long, or until there are enough findings. */
  void run(Duration howLong) throws InterruptedException {
    long end = System.nanoTime() + howLong.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      FuzzDice dice = new FuzzDice(seed + i, learned);
      threads.add(Thread.ofPlatform().name("fuzz").start(() -> work(dice, end)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Each with the request that did it. */
  List<String> findings() {
    return List.copyOf(findings);
  }

  /** How many answers of each status there were. */
  Map<Integer, LongAdder> seen() {
    return Map.copyOf(seen);
  }

  private void work(FuzzDice dice, long end) {
    while (System.nanoTime() < end && findings.size() < ENOUGH) {
      byte[] request = requests.next(dice);
      try {
        RawExchange.Answer answer = RawExchange.of(port, request);
        seen.computeIfAbsent(answer.status(), _ -> new LongAdder()).increment();
        dice.learn(answer.text());
        if (isWrong(answer)) {
          findings.add(finding(request, answer));
        }
      } catch (IOException gone) {
        findings.add(finding(request, new RawExchange.Answer(0, gone.toString())));
      }
    }
  }

  private static boolean isWrong(RawExchange.Answer answer) {
    return answer.status() == RawExchange.SILENT
        || (answer.status() >= 500 && !RIGHT.contains(answer.status()));
  }

  private static String finding(byte[] request, RawExchange.Answer answer) {
    return "%s%n answered %d: %s%n"
        .formatted(new String(request, StandardCharsets.UTF_8), answer.status(), answer.text());
  }
}
