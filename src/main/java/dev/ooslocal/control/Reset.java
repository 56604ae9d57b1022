package dev.ooslocal.control;

import dev.ooslocal.account.AccountSeeds;
import dev.ooslocal.cloud.CallJournal;
import dev.ooslocal.cloud.CloudSeeds;
import dev.ooslocal.cloud.Stubs;
import dev.ooslocal.control.seed.SeedFolder;
import dev.ooslocal.platform.Resettable;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Durability;
import dev.ooslocal.platform.storage.Nodes;
import dev.ooslocal.platform.storage.NotAlone;
import dev.ooslocal.platform.storage.Tables;
import dev.ooslocal.rpc.Requests;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes the world apart: all rows of all accounts, then what is kept in memory, while nothing is at
 * work. The clock goes on as it is (chosen): time never runs backwards.
 */
@Component
final class Reset {
  private final VirtualClock clock;
  private final Nodes nodes;
  private final Tables tables;
  private final List<Resettable> memories;
  private final Stubs stubs;
  private final CallJournal calls;
  private final CloudSeeds cloud;
  private final AccountSeeds accounts;
  private final Requests requests;
  private final SeedFolder seeds;
  private final Durability durability;

  Reset(
      VirtualClock clock,
      Nodes nodes,
      Tables tables,
      List<Resettable> memories,
      Stubs stubs,
      CallJournal calls,
      CloudSeeds cloud,
      AccountSeeds accounts,
      Requests requests,
      SeedFolder seeds,
      Durability durability) {
    this.clock = clock;
    this.nodes = nodes;
    this.tables = tables;
    this.memories = List.copyOf(memories);
    this.stubs = stubs;
    this.calls = calls;
    this.cloud = cloud;
    this.accounts = accounts;
    this.requests = requests;
    this.seeds = seeds;
    this.durability = durability;
  }

  /**
   * @throws NotAlone when another process works on the same database
   */
  void run(boolean seed) {
    if (!nodes.isAlone()) {
      throw new NotAlone("nothing can be reset under it");
    }
    clock.still().lock();
    try {
      stubs.clear();
      calls.clear();
      cloud.clear();
      tables.clear();
      nodes.seen();
      accounts.clear();
      requests.clear();
      memories.forEach(Resettable::reset);
      if (seed) {
        seeds.apply();
      }
    } finally {
      clock.still().unlock();
    }
    durability.await();
  }
}
