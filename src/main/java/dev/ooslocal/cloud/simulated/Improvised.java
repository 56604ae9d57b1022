package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.Wish;
import java.util.List;

/** Makes a thing of one kind that nobody created, because a call in lenient mode names it. */
public interface Improvised {
  /** What the things made this way are marked with. */
  String SEED = "synthesised";

  /** Whether an id is one of this kind of things. */
  boolean isMeant(String id);

  /**
   * Creates it, in the state that the call needs.
   *
   * @param api the call that names it
   * @param wishes what the calling task is going to read
   */
  void create(ProductCall call, String id, String api, List<Wish> wishes);
}
