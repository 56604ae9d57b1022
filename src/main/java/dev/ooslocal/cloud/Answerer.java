package dev.ooslocal.cloud;

import java.util.List;
import java.util.Optional;

/** Somebody who may answer calls. Asked in the order of their beans; the first answer counts. */
public interface Answerer {
  /** The answer; empty when this one has nothing to say to the call. */
  Optional<Answered> answer(CloudCall call);

  /**
   * Whether an answer that came from elsewhere in this one's name is to be taken; else those after
   * it are asked.
   */
  default boolean vouches(CloudCall call, CloudAnswer arrived) {
    return true;
  }

  /** The parameters that were not read for an answer which came from elsewhere in its name. */
  default List<UnreadParameter> unread(CloudCall call) {
    return List.of();
  }
}
