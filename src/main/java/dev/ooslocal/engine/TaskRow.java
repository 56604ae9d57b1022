package dev.ooslocal.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A task run as it is stored.
 *
 * @param id {@code <execution>.t0001}
 * @param number its number within the execution, from 1
 * @param task the index of its task in the program
 * @param name the task's name
 * @param action the task's action
 * @param parentId the loop's task run, for an item; null otherwise
 * @param item the loop item; null outside loops
 * @param itemIndex the item's place, from 0; -1 outside loops
 * @param batch the item's batch, from 1; 0 outside batches
 * @param status its state
 * @param waits what it waits for while open
 * @param message its StatusMessage
 * @param properties its properties after substitution; null until evaluated
 * @param outputs its outputs; null until it succeeded
 * @param result its raw result, when somebody refers to it; null otherwise
 * @param memo what its action remembers; null: nothing
 * @param dueAt when it is to be polled; null: never
 * @param attempt counts how often its action was asked (start, poll, answer, retry), from 1
 * @param next where its action wants to go on, a task's name or ACS::END; null: as the task says
 * @param childId its child execution; null without one
 * @param extra its ExtraData; null: empty
 * @param loop how far its loop has come; null outside loops
 * @param items the items of its loop; empty outside loops
 * @param createdAt when it was begun
 * @param updatedAt when it last changed
 * @param endedAt when it was closed; null while open
 */
public record TaskRow(
    String id,
    int number,
    int task,
    String name,
    String action,
    @Nullable String parentId,
    @Nullable JsonNode item,
    int itemIndex,
    int batch,
    TaskStatus status,
    Waits waits,
    String message,
    @Nullable JsonNode properties,
    @Nullable ObjectNode outputs,
    @Nullable JsonNode result,
    @Nullable JsonNode memo,
    @Nullable Instant dueAt,
    int attempt,
    @Nullable String next,
    @Nullable String childId,
    @Nullable ObjectNode extra,
    @Nullable LoopProgress loop,
    List<JsonNode> items,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant endedAt) {

  public TaskRow {
    items = List.copyOf(items);
  }
}
