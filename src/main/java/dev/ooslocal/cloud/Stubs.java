package dev.ooslocal.cloud;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers users registered for calls. The newest that matches a call answers it. They are
 * shared by all nodes and survive a restart.
 */
public interface Stubs {
  /**
   * Registers one stub or a list of them; the last of the list is the newest.
   *
   * @param stubs an object or an array of objects: {@code service}, {@code api} and any of {@code
   *     region}, {@code parameters}, {@code when}, {@code executionId}, {@code taskName}, {@code
   *     attempt}, {@code times}, {@code answers}
   * @return the new ids in the order given
   * @throws dev.ooslocal.platform.LocalProblem when one is malformed; then none is registered
   */
  List<String> add(JsonNode stubs);

  /**
   * Makes the stubs of a seed file be exactly these. What has not changed since the last time is
   * left alone, with its use counts.
   *
   * @param seed the name of the file
   * @throws dev.ooslocal.platform.LocalProblem when one is malformed; then nothing is changed
   */
  void seed(String seed, JsonNode stubs);

  /** All stubs, newest first, each as registered with its {@code id} and {@code used} count. */
  List<ObjectNode> list();

  /** Removes one; false when there is none of this id. */
  boolean remove(String id);

  /** Removes all, seeded ones too. */
  void clear();
}
