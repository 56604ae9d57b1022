package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.language.Selectors;
import dev.ooslocal.platform.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What published templates wait for, as they do it. */
class DesireTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        ".Code;tostring | {'D': ['OperationDenied.ImageCopying', 'null']} | {'RequestId': 'x'} | MET",
        "E.E | {'N': [[]]} | {'E': {'E': [{}]}} | MET",
        "E.E | {'N': [[]]} | {'E': {'E': []}} | NOT_YET",
        ".F.F[] | {'D': [null]} | {'F': {'F': []}} | MET",
        ".I[].S | {'D': ['Running']} | {'I': [{'S': 'Running'}, {'S': 'Starting'}]} | NOT_YET",
        ".I[].S | {'D': ['Running']} | {'I': [{'S': 'Running'}, {'S': 'Running'}]} | MET",
        ".S | {'D': ['1'], 'N': []} | {'S': 1} | NOT_YET",
        ".S | {'D': [1.0]} | {'S': 1} | MET",
        ".S | {'D': ['a'], 'H': ['b']} | {'S': 'b'} | HOPELESS",
      })
  void judges(String selector, String wanted, String answer, Desire.Verdict expected) {
    JsonNode lists = Json.parse(wanted.replace('\'', '"'));
    Desire desire = Desire.of(lists.get("D"), lists.get("N"), lists.get("H"));
    ApiAnswer given = new ApiAnswer(Json.parse(answer.replace('\'', '"')), false);
    assertThat(desire.judge(Desire.values(Selectors.of(selector.replace(";", "|")), given)))
        .isEqualTo(expected);
  }
}
