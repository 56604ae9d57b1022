package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.shape.Doc;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OperationsTest {
  static final class GetBad implements Operation<GetBad.Input, GetBad.Output> {
    record Input(String undocumented) {}

    record Output(@Doc("x") Object anything) {}

    @Override
    public Output handle(Input in, Caller caller) {
      return new Output(in);
    }
  }

  @Test
  void refusesToStartWithTwoOfOneName() {
    GateWorld.StartThing twice = new GateWorld.StartThing(new AtomicInteger());
    assertThatThrownBy(() -> new Operations(List.of(twice, twice)))
        .hasMessageContaining("StartThing of 2019-06-01 is offered twice");
  }

  @Test
  void refusesToStartWithAllProblemsAtOnce() {
    Operations operations =
        new Operations(List.of(new GetBad(), new GateWorld.StartThing(new AtomicInteger())));

    assertThatThrownBy(() -> new Inspection(operations).afterSingletonsInstantiated())
        .hasMessageContaining("GetBad has no @Offered")
        .hasMessageContaining("OperationsTest.GetBad.Input.undocumented has no @Doc")
        .hasMessageContaining("OperationsTest.GetBad.Output.anything has the unsupported type");
  }
}
