package dev.ooslocal.engine;

/**
 * A signal that has not been acted on.
 *
 * @param id the id of its row, ascending in the order of arrival
 */
public record PendingSignal(long id, Signal signal) {}
