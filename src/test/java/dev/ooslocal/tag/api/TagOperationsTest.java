package dev.ooslocal.tag.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.shape.ViolationsException;
import dev.ooslocal.template.OnRooms;
import dev.ooslocal.template.Rpc;
import dev.ooslocal.template.store.Drafts;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.TemplateWrites;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OnRooms
class TagOperationsTest {
  private static final String TEXT =
      "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"wait\","
          + "\"Action\":\"ACS::Sleep\",\"Properties\":{\"Duration\":\"PT1S\"}}]}";

  @Autowired TagResources tagResources;
  @Autowired UntagResources untagResources;
  @Autowired ListTagResources listTagResources;
  @Autowired ListTagKeys listTagKeys;
  @Autowired ListTagValues listTagValues;
  @Autowired ChangeResourceGroup changeResourceGroup;
  @Autowired TemplateWrites writes;
  @Autowired TemplateRows rows;
  @Autowired Drafts drafts;

  @BeforeEach
  void twoTemplates() {
    for (String name : List.of("one", "two")) {
      writes.create(Rpc.CALLER, name, drafts.read(TEXT), new TemplateWrites.Details(null, null));
    }
  }

  @Test
  void showsTagsAtOnceInTheirWrapper() {
    tag("[\"one\",\"two\",\"one\"]", "{\"env\":\"test\",\"team\":\"a\"}");

    JsonNode list = list("ResourceIds.1", "one");

    assertThat(list.at("/TagResources/TagResource").size()).isEqualTo(2);
    JsonNode first = list.at("/TagResources/TagResource/0");
    assertThat(first.get("ResourceId").stringValue()).isEqualTo("one");
    assertThat(first.get("ResourceType").stringValue()).isEqualTo("template");
    assertThat(first.get("TagKey").stringValue()).isEqualTo("env");
    assertThat(first.get("TagValue").stringValue()).isEqualTo("test");
  }

  @Test
  void overwritesATagOfTheSameKey() {
    tag("[\"one\"]", "{\"env\":\"test\"}");
    tag("[\"one\"]", "{\"env\":\"prod\"}");

    assertThat(keysAndValues(list())).containsExactly("one env prod");
  }

  @Test
  void filtersByTags() {
    tag("[\"one\"]", "{\"env\":\"test\",\"team\":\"a\"}");
    tag("[\"two\"]", "{\"env\":\"prod\"}");

    assertThat(keysAndValues(list("Tags", "{\"env\":\"test\"}")))
        .containsExactly("one env test", "one team a");
  }

  @Test
  void pagesThroughManyTags() {
    for (String name : List.of("three", "four")) {
      writes.create(Rpc.CALLER, name, drafts.read(TEXT), new TemplateWrites.Details(null, null));
    }
    tag("[\"one\",\"two\",\"three\",\"four\"]", twenty());

    JsonNode first = list();
    JsonNode second = list("NextToken", first.get("NextToken").stringValue());

    assertThat(first.at("/TagResources/TagResource").size()).isEqualTo(50);
    assertThat(second.at("/TagResources/TagResource").size()).isEqualTo(30);
    assertThat(second.has("NextToken")).isFalse();
    assertThat(Stream.concat(keysAndValues(first).stream(), keysAndValues(second).stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void takesTagsOffByKeyOrAll() {
    tag("[\"one\"]", "{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}");

    untag("TagKeys", "[\"a\"]");
    assertThat(keysAndValues(list())).containsExactly("one b 2", "one c 3");
    untag("TagKey.1", "b", "All", "true");
    assertThat(keysAndValues(list())).containsExactly("one c 3");
    untag("All", "true");
    assertThat(keysAndValues(list())).isEmpty();
    Rpc.assertRefused(this::untag, "MissingTagKeys", 400);
  }

  @Test
  void knowsOnlyResourcesThatExist() {
    Rpc.assertRefused(() -> tag("[\"no\"]", "{\"a\":\"1\"}"), "InvalidResourceId.NotFound", 404);
    Rpc.assertRefused(() -> list("ResourceIds", "[\"no\"]"), "InvalidResourceId.NotFound", 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"aliyun-a\":\"1\"}",
        "{\"ACS:a\":\"1\"}",
        "{\"a\":\"http://x\"}",
        "{\"https://a\":\"1\"}",
        "{\"\":\"1\"}"
      })
  void refusesForbiddenTags(String tags) {
    Rpc.assertRefused(() -> tag("[\"one\"]", tags), "InvalidParameter", 400);
  }

  @Test
  void refusesTagsThatAreTooLongOrTooMany() {
    String longest = "k".repeat(128);
    tag("[\"one\"]", "{\"" + longest + "\":\"" + longest + "\"}");
    Rpc.assertRefused(
        () -> tag("[\"one\"]", "{\"a\":\"" + longest + "x\"}"), "InvalidParameter", 400);
    Rpc.assertRefused(() -> tag("[\"one\"]", twenty()), "InvalidParameter", 400);
    Assertions.assertThatThrownBy(() -> tag("[\"one\"]", "{}"))
        .isInstanceOf(ViolationsException.class);
  }

  @Test
  void listsKeysAndValuesInUse() {
    tag("[\"one\"]", "{\"env\":\"test\",\"team\":\"a\"}");
    tag("[\"two\"]", "{\"env\":\"prod\"}");

    assertThat(words(keys(), "Keys")).containsExactly("env", "team");
    JsonNode page = keys("MaxResults", "1");
    assertThat(words(page, "Keys")).containsExactly("env");
    assertThat(
            words(
                keys("MaxResults", "1", "NextToken", page.get("NextToken").stringValue()), "Keys"))
        .containsExactly("team");
    assertThat(words(values("Key", "env"), "Values")).containsExactly("prod", "test");
    assertThat(words(values("Key", "env", "ResourceType", "parameter"), "Values")).isEmpty();
  }

  @Test
  void movesATemplateToAnotherResourceGroup() {
    Rpc.call(
        changeResourceGroup,
        ChangeResourceGroup.Input.class,
        Nothing.class,
        Rpc.CALLER,
        "ResourceType",
        "template",
        "ResourceId",
        "one",
        "NewResourceGroupId",
        "rg-2");

    assertThat(rows.find(Rpc.CALLER.account(), "cn-hangzhou", "one"))
        .hasValueSatisfying(t -> assertThat(t.resourceGroupId()).isEqualTo("rg-2"));
  }

  private static String twenty() {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      tags.add("\"k%02d\":\"v\"".formatted(i));
    }
    return "{" + String.join(",", tags) + "}";
  }

  private void tag(String ids, String tags) {
    Rpc.call(
        tagResources,
        TagResources.Input.class,
        Nothing.class,
        Rpc.CALLER,
        "ResourceType",
        "template",
        "ResourceIds",
        ids,
        "Tags",
        tags);
  }

  private void untag(String... more) {
    Rpc.call(
        untagResources,
        UntagResources.Input.class,
        Nothing.class,
        Rpc.CALLER,
        with(more, "ResourceType", "template", "ResourceIds", "[\"one\"]"));
  }

  private JsonNode list(String... more) {
    return Rpc.call(
        listTagResources,
        ListTagResources.Input.class,
        ListTagResources.Output.class,
        Rpc.CALLER,
        with(more, "ResourceType", "template"));
  }

  private JsonNode keys(String... parameters) {
    return Rpc.call(
        listTagKeys, ListTagKeys.Input.class, ListTagKeys.Output.class, Rpc.CALLER, parameters);
  }

  private JsonNode values(String... parameters) {
    return Rpc.call(
        listTagValues,
        ListTagValues.Input.class,
        ListTagValues.Output.class,
        Rpc.CALLER,
        parameters);
  }

  private static List<String> keysAndValues(JsonNode list) {
    List<String> found = new ArrayList<>();
    for (JsonNode tag : list.at("/TagResources/TagResource")) {
      found.add(
          "%s %s %s"
              .formatted(
                  tag.get("ResourceId").stringValue(),
                  tag.get("TagKey").stringValue(),
                  tag.get("TagValue").stringValue()));
    }
    return found;
  }

  private static List<String> words(JsonNode page, String field) {
    List<String> words = new ArrayList<>();
    page.get(field).forEach(word -> words.add(word.stringValue()));
    return words;
  }

  private static String[] with(String[] parameters, String... more) {
    return Stream.concat(Stream.of(parameters), Stream.of(more)).toArray(String[]::new);
  }
}
