package dev.ooslocal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rate control in all its forms, and how a loop goes on with it. */
class LoopPlanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 | null                                          | 0  | [10]       | [1]",
        "10 | {}                                            | 0  | [10]       | [1]",
        "10 | {'Mode':'Concurrency'}                        | 0  | [10]       | [1]",
        "10 | {'Mode':'Concurrency','MaxErrors':3,'Concurrency':4} | 3 | [10] | [4]",
        "10 | {'MaxErrors':'25%','Concurrency':'25%'}       | 2  | [10]       | [3]",
        "3  | {'MaxErrors':'33%'}                           | 0  | [3]        | [1]",
        "3  | {'MaxErrors':'34%'}                           | 1  | [3]        | [1]",
        "100 | {'MaxErrors':'29%'}                          | 29 | [100]      | [1]",
        "10 | {'MaxErrors':'2'}                             | 2  | [10]       | [1]",
        "10 | {'MaxErrors':'100%','Concurrency':'200'}      | 10 | [10]       | [200]",
        "10 | {'MaxErrors':null,'Concurrency':null}         | 0  | [10]       | [1]",
        "3  | {'Concurrency':'1%'}                          | 0  | [3]        | [1]",
        "0  | {'Concurrency':'50%','MaxErrors':'50%'}       | 0  | [0]        | [1]",
        "10 | {'Mode':'Batch'}                              | 0  | [10]       | [20]",
        "10 | {'Mode':'Batch','Batch':[1,2,3]}              | 0  | [1,3,6,9,10] | [20,20,20,20,20]",
        "10 | {'Mode':'batch','Batch':[1,'25%','50%']}      | 0  | [1,4,9,10] | [20,20,20,20]",
        "10 | {'Mode':'Batch','Batch':4}                    | 0  | [4,8,10]   | [20,20,20]",
        "10 | {'Mode':'Batch','Batch':[]}                   | 0  | [10]       | [20]",
        "10 | {'Mode':'Batch','Batch':[1,3000000000]}      | 0  | [1,10]     | [20,20]",
        "4  | {'Mode':'Batch','Batch':[0]}                  | 0  | [1,2,3,4]  | [20,20,20,20]",
        "9  | {'Mode':'Batch','Batch':[3],'ConcurrencyInBatches':[1,2]} | 0 | [3,6,9] | [1,2,2]",
        "9  | {'Mode':'Batch','Batch':[3],'ConcurrencyInBatches':5}     | 0 | [3,6,9] | [5,5,5]",
        "9  | {'Mode':'Batch','Batch':[9],'ConcurrencyInBatches':[]}    | 0 | [9]     | [20]",
        "9  | {'Mode':'Batch','Batch':[9],'ConcurrencyInBatches':['50%']} | 0 | [9]   | [5]",
        "0  | {'Mode':'Batch','Batch':[3]}                  | 0  | [0]        | [20]",
      })
  void becomesNumbers(int total, String control, int errors, String ends, String concurrency) {
    LoopProgress plan = plan(total, control, "Automatic");
    assertThat(plan.maxErrors()).isEqualTo(errors);
    assertThat(plan.batchEnds().toString().replace(" ", "")).isEqualTo(ends);
    assertThat(plan.concurrency().toString().replace(" ", "")).isEqualTo(concurrency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'Concurrency':5}                                                | 3 | [3]",
        "{'Concurrency':2}                                                | 3 | [2]",
        "{'Concurrency':5}                                                | 0 | [5]",
        "{'Mode':'Batch','Batch':[5],'ConcurrencyInBatches':[1,9]} | 4 | [1, 4]",
      })
  void isNoWiderThanAllowed(String control, int most, String concurrency) {
    assertThat(plan(10, control, "Automatic").atMost(most).concurrency()).hasToString(concurrency);
  }

  @ParameterizedTest
  @CsvSource({
    "5, {'Mode':'Batch'}, EveryBatchPause, EveryBatchPause",
    "5, {'Mode':'Batch';'BatchPauseOption':'FirstBatchPause'}, Automatic, FirstBatchPause",
    "5, {'Mode':'Concurrency';'BatchPauseOption':'FirstBatchPause'}, EveryBatchPause, Automatic",
  })
  void theLoopsOwnPauseComesBeforeThatOfTheExecution(
      int total, String control, String ofExecution, String expected) {
    assertThat(plan(total, control.replace(';', ','), ofExecution).pause()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "1001 | null                  | at most 1000 items",
        "3    | 'fast'                | must be a map",
        "3    | {'Concurrency':'few'} | a number or a percentage",
        "3    | {'Concurrency':'NaN'} | a number or a percentage, not NaN",
        "3    | {'MaxErrors':'Infinity%'} | a number or a percentage, not Infinity%",
        "3    | {'MaxErrors':-1}      | no negative number",
        "3    | {'Concurrency':{}}    | a number or a percentage",
        "3    | {'Mode':'Fast'}       | Mode must be one of Concurrency, Batch",
        "3    | {'Mode':'Batch','BatchPauseOption':'Never'} | must be one of Automatic, First",
      })
  void refusesWhatIsNone(int total, String control, String message) {
    assertThatThrownBy(() -> plan(total, control, "Automatic"))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining(message);
  }

  @Test
  void takesAThousandItems() {
    assertThat(plan(1000, "null", "Automatic").total()).isEqualTo(1000);
  }

  @Test
  void runsAsManyAsItMayAndCountsHowTheyEnd() {
    LoopProgress loop = plan(5, "{'Concurrency':2,'MaxErrors':1}", "Automatic");
    assertThat(loop.room()).isEqualTo(2);
    loop = loop.begun().begun();
    assertThat(loop.room()).isZero();
    loop = loop.ended(TaskStatus.SUCCESS).ended(TaskStatus.FAILED);
    assertThat(List.of(loop.open(), loop.succeeded(), loop.failed())).containsExactly(0, 1, 1);
    assertThat(loop.tooManyErrors()).isFalse();
    assertThat(loop.isDone()).isFalse();
    loop = loop.begun().ended(TaskStatus.SKIPPED).begun().ended(TaskStatus.CANCELLED);
    assertThat(List.of(loop.skipped(), loop.cancelled())).containsExactly(1, 1);
    loop = loop.begun();
    assertThat(loop.isDone()).isFalse();
    loop = loop.ended(TaskStatus.FAILED);
    assertThat(loop.tooManyErrors()).isTrue();
    assertThat(loop.isDone()).isTrue();
  }

  @Test
  void stopsBetweenBatchesAsItIsTold() {
    LoopProgress first = plan(3, "{'Mode':'Batch','Batch':[1]}", "FirstBatchPause");
    assertThat(first.room()).isEqualTo(1);
    assertThat(first.isBatchDone()).isFalse();
    LoopProgress done = first.begun();
    assertThat(done.room()).isZero();
    assertThat(done.isBatchDone()).isFalse();
    done = done.ended(TaskStatus.SUCCESS);
    assertThat(done.isBatchDone()).isTrue();
    assertThat(done.isLastBatch()).isFalse();
    LoopProgress second = done.nextBatch();
    assertThat(second.paused()).isTrue();
    assertThat(second.room()).isZero();
    assertThat(second.resumed().room()).isEqualTo(1);
    LoopProgress third = second.resumed().begun().ended(TaskStatus.SUCCESS).nextBatch();
    assertThat(third.paused()).isFalse();
    assertThat(third.isLastBatch()).isTrue();
    LoopProgress every = plan(3, "{'Mode':'Batch','Batch':[1]}", "EveryBatchPause").nextBatch();
    assertThat(every.paused()).isTrue();
    assertThat(every.resumed().nextBatch().paused()).isTrue();
    assertThat(plan(3, "{'Mode':'Batch','Batch':[1]}", "Automatic").nextBatch().paused()).isFalse();
  }

  @Test
  void runsWhatFailedOnceMoreAsManyAtATimeAsBefore() {
    LoopProgress loop = plan(4, "{'Concurrency':2,'MaxErrors':4}", "Automatic");
    for (int i = 0; i < 4; i++) {
      loop = loop.begun().ended(TaskStatus.FAILED);
    }
    loop = loop.passedOver(1).retrying(List.of(0, 1, 3));
    assertThat(List.of(loop.failed(), loop.skipped(), loop.room())).containsExactly(0, 1, 2);
    assertThat(loop.isBatchDone()).isFalse();
    loop = loop.begunAgain();
    assertThat(List.of(loop.open(), loop.room())).containsExactly(1, 1);
    loop = loop.begunAgain();
    assertThat(loop.room()).isZero();
    loop = loop.ended(TaskStatus.SUCCESS).ended(TaskStatus.SUCCESS);
    assertThat(loop.again()).containsExactly(3);
    assertThat(List.of(loop.open(), loop.room(), loop.succeeded())).containsExactly(0, 1, 2);
  }

  @Test
  void runsAgainInTheLastBatchAtItsOwnConcurrency() {
    String control = "{'Mode':'Batch','Batch':[2],'ConcurrencyInBatches':[2,1],'MaxErrors':4}";
    LoopProgress last = plan(4, control, "Automatic").begun().begun();
    last = last.ended(TaskStatus.FAILED).ended(TaskStatus.FAILED).nextBatch();
    assertThat(last.retrying(List.of(0, 1)).room()).isEqualTo(1);
    LoopProgress behind = last.nextBatch();
    assertThat(behind.room()).isZero();
    assertThat(behind.isBatchDone()).isTrue();
  }

  @Test
  void goesOneByOneWhenItIsDebugged() {
    LoopProgress loop = plan(4, "{'Mode':'Batch','Batch':[2]}", "Automatic").oneByOne();
    assertThat(loop.concurrency()).containsExactly(1, 1);
    assertThat(loop.room()).isEqualTo(1);
  }

  private static LoopProgress plan(int total, String control, String pause) {
    return LoopPlan.of(total, Json.parse(control.replace('\'', '"')), pause);
  }
}
