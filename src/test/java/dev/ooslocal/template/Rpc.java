package dev.ooslocal.template;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.SeenAnswers;
import dev.ooslocal.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.databind.node.ObjectNode;

/** Calls operations with the parameters of a request, as the gate does. */
public final class Rpc {
  public static final Caller CALLER =
      new Caller("1234567890123456", "root", "", "cn-hangzhou", "REQUEST");

  private Rpc() {}

  public static <I extends Record, O extends Record> ObjectNode call(
      Operation<I, O> operation, Class<I> in, Class<O> out, Caller caller, String... parameters) {
    ObjectNode answer =
        Shape.of(out)
            .write(
                operation.handle(operation.prepared(Shape.of(in).read(map(parameters))), caller));
    SeenAnswers.note(in.getEnclosingClass().getSimpleName(), answer);
    return answer;
  }

  public static void assertRefused(ThrowingCallable call, String code, int status) {
    Assertions.assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ApiException.class,
            refused -> {
              Assertions.assertThat(refused.code()).isEqualTo(code);
              Assertions.assertThat(refused.status()).isEqualTo(status);
            });
  }

  private static Map<String, String> map(String... parameters) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      map.put(parameters[i], parameters[i + 1]);
    }
    return map;
  }
}
