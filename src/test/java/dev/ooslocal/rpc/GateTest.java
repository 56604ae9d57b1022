package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.ooslocal.platform.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

class GateTest {
  private final GateWorld world = new GateWorld();

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return world.http.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse call(String query) throws Exception {
    return send(get(URI.create("/?" + query)));
  }

  private MockHttpServletResponse sendForm(String form) throws Exception {
    return send(post("/").contentType(APPLICATION_FORM_URLENCODED).content(form));
  }

  private static JsonNode json(MockHttpServletResponse response) {
    return Json.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  @Test
  void answersInJsonWithTheRequestId() throws Exception {
    MockHttpServletResponse response = call("Action=StartThing&ThingName=demo");
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentType()).isEqualTo("application/json;charset=utf-8");
    JsonNode body = json(response);
    assertThat(body.path("Count").isInt()).isTrue();
    assertThat(body.path("Where").stringValue()).isEqualTo("cn-hangzhou");
    assertThat(body.path("RequestId").stringValue())
        .matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")
        .isEqualTo(response.getHeader("x-acs-request-id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Foo=1|400|MissingParameter",
        "Action=GetThing&Version=1999-01-01|400|InvalidVersion",
        "Action=GetNothing|400|InvalidAction.NotFound",
        "Action=GetThing&Version=2014-05-26|400|InvalidAction.NotFound",
        "Action=StartThing|400|MissingThingName",
        "Action=StartThing&ThingName=|400|MissingThingName",
        "Action=GetThing&MaxResults=0|400|InvalidParameter",
        "Action=GetThing&MaxResults=1&MaxResults=1|400|InvalidParameter",
        "Action=GetThing&Format=yaml|400|InvalidParameter",
        "Action=GetThing&RegionId=a%20b|400|InvalidParameter",
        "Action=StartThing&ThingName=bad|404|EntityNotExists.Template",
        "Action=BreakThing&RegionId=cn-forbidden|401|User.NoPermission",
        "Action=BreakThing|500|InternalError",
      })
  void answersEachFaultWithItsCode(String query, int status, String code) throws Exception {
    MockHttpServletResponse response = call(query);
    assertThat(json(response).path("Code").stringValue()).isEqualTo(code);
    assertThat(response.getStatus()).isEqualTo(status);
  }

  @Test
  void refusesABodyWhoseParametersNobodyWouldRead() throws Exception {
    MockHttpServletResponse response =
        send(
            post("/?Action=StartThing&ThingName=demo")
                .contentType(APPLICATION_JSON)
                .content("{\"Filter\":\"x\"}"));
    assertThat(json(response).path("Code").stringValue()).isEqualTo("InvalidParameter");
    assertThat(json(response).path("Message").stringValue())
        .contains("application/json", "application/x-www-form-urlencoded");
    assertThat(
            send(post("/?Action=StartThing&ThingName=demo").contentType(APPLICATION_JSON))
                .getStatus())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
  void refusesEveryOtherMethod(String method) throws Exception {
    assertThat(send(request(HttpMethod.valueOf(method), "/?Action=GetThing")).getStatus())
        .isEqualTo(403);
  }

  @Test
  void refusesABrokenEscape() throws Exception {
    MockHttpServletResponse response =
        send(
            post("/")
                .contentType(APPLICATION_FORM_URLENCODED)
                .content("Action=GetThing&Filter=%zz"));
    assertThat(json(response).path("Code").stringValue()).isEqualTo("InvalidParameter");
  }

  @Test
  void wrapsAnErrorInTheEnvelope() throws Exception {
    JsonNode body = json(call("Action=StartThing&ThingName=bad&RegionId=cn-beijing"));
    String id = body.path("RequestId").stringValue();
    assertThat(body.path("HostId").stringValue()).isEqualTo("oos.cn-beijing.aliyuncs.com");
    assertThat(body.path("Message").stringValue())
        .isEqualTo("The specified template bad does not exist.");
    assertThat(body.path("Recommend").stringValue())
        .isEqualTo(
            "https://api.aliyun.com/troubleshoot?q=EntityNotExists.Template&product=oos&requestId="
                + id);
  }

  @Test
  void handsOverToTheProductOfTheVersion() throws Exception {
    JsonNode body =
        json(call("Action=DescribeInstances&Version=2014-05-26&RegionId=cn-beijing&A.1=b"));
    assertThat(body.path("Names").stringValue()).isEqualTo("A.1,RegionId");
    assertThat(body.path("RequestId").stringValue()).isNotEmpty();
  }

  @Test
  void answersAWriteOnlyWhenItIsDurable() throws Exception {
    call("Action=GetThing");
    assertThat(world.durable).hasValue(0);
    call("Action=StartThing&ThingName=a");
    assertThat(world.durable).hasValue(1);
  }

  @Test
  void refusesOtherMethods() throws Exception {
    MockHttpServletResponse response = send(put("/"));
    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(json(response).path("Code").stringValue()).isEqualTo("UnsupportedHTTPMethod");
  }

  @Test
  void answersInXml() throws Exception {
    MockHttpServletResponse response = call("Action=GetThing&Format=XML&Filter=b");
    assertThat(response.getContentType()).isEqualTo("text/xml;charset=utf-8");
    assertThat(response.getContentAsString())
        .contains("<GetThingResponse><MaxResults>50</MaxResults><Names>a</Names><Names>b</Names>");
    assertThat(call("Action=GetNothing&Format=xml").getContentAsString())
        .contains("<Error><RequestId>");
  }

  @Test
  void letsTheBodyWinOverTheQuery() throws Exception {
    JsonNode body =
        json(
            send(
                post(URI.create("/?Action=GetThing&Filter=query"))
                    .contentType(APPLICATION_FORM_URLENCODED)
                    .content("Filter=b%C3%B6dy+1")));
    assertThat(body.path("Names").path(1).stringValue()).isEqualTo("bödy 1");
  }

  @Test
  void refusesABodyThatIsTooLarge() throws Exception {
    MockHttpServletResponse response =
        send(
            post("/?Action=GetThing")
                .contentType(APPLICATION_FORM_URLENCODED)
                .content(new byte[RawRequest.LARGEST_BODY + 1]));
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(json(response).path("Code").stringValue()).isEqualTo("InvalidParameter");
  }

  @Test
  void understandsTheHeadersOfTheThirdSignature() throws Exception {
    MockHttpServletResponse response =
        send(
            post("/?MaxResults=3")
                .header("x-acs-action", "GetThing")
                .header("x-acs-version", "2019-06-01")
                .header(
                    "Authorization",
                    "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=b"));
    assertThat(json(response).path("MaxResults").intValue()).isEqualTo(3);
    assertThat(world.journal.newest(1).getFirst().signature()).isEqualTo("V3");
  }

  @ParameterizedTest
  @CsvSource({
    "oos.cn-beijing.aliyuncs.com,cn-beijing",
    "oos-vpc.us-west-1.aliyuncs.com,us-west-1",
    "127.0.0.1:8667,cn-hangzhou",
    "localhost,cn-hangzhou"
  })
  void takesTheRegionFromTheHost(String host, String region) throws Exception {
    JsonNode body = json(send(get("/?Action=StartThing&ThingName=x").header("Host", host)));
    assertThat(body.path("Where").stringValue()).isEqualTo(region);
  }

  @Test
  void keepsAJournalWithoutSecrets() throws Exception {
    call("Action=StartThing&ThingName=echo-hush&Value=s3cret&Foo=1&AccessKeyId=me");
    Requests.Seen seen = world.journal.newest(10).getFirst();
    assertThat(seen.parameters())
        .containsEntry("Value", "******")
        .containsEntry("AccessKeyId", "******")
        .containsEntry("ThingName", "echo-******")
        .containsEntry("Foo", "1");
    assertThat(seen.unread()).containsExactly("Foo");
    assertThat(seen.status()).isEqualTo(200);
  }

  @Test
  void keepsOnlyTheLastThousandRequests() throws Exception {
    for (int i = 0; i < 1001; i++) {
      call("Action=GetThing&MaxResults=" + (i % 100 + 1));
    }
    assertThat(world.journal.newest(5000)).hasSize(1000);
    assertThat(world.journal.newest(1).getFirst().parameters()).containsEntry("MaxResults", "1");
  }

  @Test
  void refusesMoreParametersThanAnybodyCanMean() throws Exception {
    StringBuilder form = new StringBuilder("Action=GetThing");
    for (int i = 1; i < 2000; i++) {
      form.append("&P").append(i).append("=x");
    }
    assertThat(sendForm(form.toString()).getStatus()).isEqualTo(200);
    JsonNode refused = json(sendForm(form + "&One=more"));
    assertThat(refused.path("Code").stringValue()).isEqualTo("InvalidParameter");
    assertThat(refused.path("Message").stringValue()).contains("more than 2000 parameters");
  }

  @Test
  void waitsForOthersBeforeItHoldsAnything() throws Exception {
    assertThat(json(call("Action=FetchThing&Address=here")).path("Thing").stringValue())
        .isEqualTo(
            "the thing at here, no transaction, time free; then in a transaction, time held");
  }

  @Test
  void answersARepetitionThoughWhatItFetchedIsGone() throws Exception {
    JsonNode first = json(call("Action=FetchThing&Address=here&ClientToken=one"));
    assertThat(first.path("Thing").stringValue()).startsWith("the thing at here");
    assertThat(json(call("Action=FetchThing&Address=here&ClientToken=one"))).isEqualTo(first);
    assertThat(call("Action=FetchThing&Address=here&ClientToken=two").getContentAsString())
        .contains("nobody answers any more");
  }

  @Test
  void keepsFewerRequestsWhenTheyAreLarge() throws Exception {
    String large = "x".repeat(1024 * 1024);
    for (int i = 0; i < 20; i++) {
      call("Action=GetThing&MaxResults=1&Number=" + i + "&Text=" + large);
    }
    List<Requests.Seen> kept = world.journal.newest(5000);
    assertThat(kept).hasSize((int) (RequestJournal.LARGEST / large.length()) - 1);
    assertThat(kept.getFirst().parameters()).containsEntry("Number", "19");
  }
}
