package dev.ooslocal.cloud.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.cloud.CloudWorld;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WithoutEffectTest {
  @Test
  void namesCallsThatAreThereAndParametersThatTheyDoNotRead() {
    try (CloudWorld world = new CloudWorld()) {
      List<SimulatedApi> apis = world.bean(SimulatedApis.class).all();
      Set<String> known =
          apis.stream()
              .flatMap(api -> Stream.of(call(api), api.product() + " " + WithoutEffect.EVERY))
              .collect(Collectors.toSet());
      known.add(WithoutEffect.EVERY + " " + WithoutEffect.EVERY);
      Set<String> entries = world.bean(WithoutEffect.class).entries();
      assertThat(entries)
          .isNotEmpty()
          .allSatisfy(
              entry -> {
                String[] words = entry.split(" ");
                assertThat(known).contains(words[0] + " " + words[1]);
                assertThat(apis)
                    .filteredOn(api -> call(api).equals(words[0] + " " + words[1]))
                    .noneMatch(api -> api.names(words[2].replaceFirst("=.*", "")));
              });
    }
  }

  private static String call(SimulatedApi api) {
    return api.product() + " " + api.name();
  }
}
