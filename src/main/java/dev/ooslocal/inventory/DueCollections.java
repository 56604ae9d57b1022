package dev.ooslocal.inventory;

/** Collections by schedule; whoever keeps the schedules implements it. */
public interface DueCollections {
  /** Makes the collections that are due by now, so that a reader sees them. */
  void catchUp();
}
