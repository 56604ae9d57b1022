package dev.ooslocal.state;

import dev.ooslocal.state.store.RunRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the runs of configurations did. */
@Component
public class StateHistory {
  private final RunRows rows;

  StateHistory(RunRows rows) {
    this.rows = rows;
  }

  /** The runs of a configuration, newest first; none of one that is not there. */
  public List<StateRun> of(String configurationId) {
    return rows.of(configurationId);
  }
}
