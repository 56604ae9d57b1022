package dev.ooslocal.engine;

/** Does one command. */
final class Performer {
  private final Beginning beginning;
  private final ActionSteps steps;
  private final Firing firing;
  private final LoopEnding loopEnding;
  private final Ending ending;
  private final Failures failures;

  Performer(
      Actions actions,
      Children children,
      StoredValues stored,
      ExecutionStore store,
      LoopQuota loops) {
    firing = new Firing(children);
    steps = new ActionSteps(actions, children, stored, firing);
    beginning = new Beginning(steps, stored, loops);
    loopEnding = new LoopEnding(store);
    ending = new Ending(steps, stored);
    failures = new Failures(beginning, store);
  }

  void perform(ExecutionState state, Command command) {
    switch (command) {
      case Command.Run run -> state.move(ExecutionStatus.RUNNING);
      case Command.Begin begin -> beginning.task(state, begin);
      case Command.BeginItem begin -> beginning.item(state, begin.loop());
      case Command.Note note -> note(state, note.run(), note.text());
      case Command.Confirm confirm -> confirm(state, confirm);
      case Command.Poll poll -> steps.poll(state, poll.run());
      case Command.Tell tell -> steps.tell(state, tell.run(), tell.word());
      case Command.Answer answer -> steps.answer(state, answer.run(), answer.outcome());
      case Command.TakeChild taken -> steps.takeChild(state, taken.run(), taken.child());
      case Command.FollowChild follow -> follow(state, follow.run(), follow.waiting());
      case Command.Fire fire -> steps.fire(state, fire.run(), fire.message());
      case Command.FiringEnded ended -> firing.ended(state, ended.child());
      case Command.Close close -> ending.close(state, close.run(), close.status(), close.message());
      case Command.NextBatch next -> moveLoop(state, next.loop(), loop(next.loop()).nextBatch());
      case Command.ResumeLoop resume ->
          moveLoop(state, resume.loop(), loop(resume.loop()).resumed());
      case Command.CloseLoop close -> loopEnding.close(state, close.loop());
      case Command.BeginAgain begin -> failures.beginAgain(state, begin.loop());
      case Command.Retry retry -> failures.retry(state, retry.run(), retry.word());
      case Command.Skip skip -> failures.skip(state, skip.run(), skip.word());
      case Command.GoTo go -> state.goTo(go.task(), go.failure());
      case Command.Stand stand -> state.stand(stand.hold(), stand.message());
      case Command.TakeParameters taken -> state.take(taken.parameters());
      case Command.Finish finish -> ending.finish(state, finish.status(), finish.message());
      case Command.Consume consume -> state.consume(consume.signal());
    }
  }

  /** Fails an execution that cannot be moved on. */
  void giveUp(ExecutionState state) {
    if (state.status() == ExecutionStatus.STARTED || state.status() == ExecutionStatus.QUEUED) {
      state.move(ExecutionStatus.RUNNING);
    }
    ending.finish(state, ExecutionStatus.FAILED, ActionSteps.BUG);
  }

  static void note(ExecutionState state, TaskRun run, String text) {
    run.note("NotifyNote", text);
    state.touched(run);
  }

  private void confirm(ExecutionState state, Command.Confirm confirm) {
    TaskRun run = confirm.run();
    run.resume(state.now());
    state.touched(run);
    steps.start(state, run);
  }

  private static void follow(ExecutionState state, TaskRun run, boolean waiting) {
    Waits waits = waiting ? Waits.WAITING_CHILD : Waits.CHILD;
    String why = waiting ? "Waiting for the child execution " + run.childId().orElse("") + "." : "";
    run.park(waits, null, why, null, state.now());
    state.touched(run);
  }

  private static void moveLoop(ExecutionState state, TaskRun loop, LoopProgress progress) {
    loop.loopMoved(progress, state.now());
    if (progress.paused()) {
      loop.says("Waiting for approval before batch " + (progress.batch() + 1) + ".");
      state.log(loop.id(), "The task " + loop.name() + " waiting. " + loop.message());
    }
    state.touched(loop);
  }

  private static LoopProgress loop(TaskRun run) {
    return run.loop().orElseThrow();
  }
}
