package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Requests;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EcsOverTheGateTest {
  @LocalServerPort int port;
  @Autowired Requests requests;

  @Test
  void answersRpcClientsUnderItsOwnVersion() throws IOException, InterruptedException {
    JsonNode stopped = ask("Action=StopInstance&InstanceId=i-local0001", 200);
    assertThat(stopped.path("RequestId").asString()).isNotEmpty();
    JsonNode found =
        ask("Action=DescribeInstances&Tag.1.Key=role&Tag.1.Value=web&Status=Stopping", 200);
    assertThat(found.at("/Instances/Instance/0/InstanceId").asString()).isEqualTo("i-local0001");
    JsonNode refused = ask("Action=StartInstance&InstanceId=i-none", 404);
    assertThat(refused.path("Code").asString()).isEqualTo("InvalidInstanceId.NotFound");
    JsonNode unknown = ask("Action=MakeCoffee", 400);
    assertThat(unknown.path("Code").asString()).isEqualTo("InvalidAction.NotFound");
  }

  @Test
  void tellsInTheJournalOfRequestsWhatAProductDoesNotRead()
      throws IOException, InterruptedException {
    ask("Action=DescribeRegions&Colour=red&Tag.1.Key=a&RegionId=cn-hangzhou&OwnerId=1", 200);
    assertThat(requests.newest(1).getFirst().unread()).containsExactlyInAnyOrder("Colour", "Tag");
    ask("Action=StartInstance&InstanceID=i-local0001&Colour=red", 400);
    assertThat(requests.newest(1).getFirst().unread()).containsExactly("InstanceID");
    ask("Action=DescribeInstances&InstanceIds=[]", 200);
    assertThat(requests.newest(1).getFirst().unread()).isEmpty();
  }

  private JsonNode ask(String query, int status) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/?Version=2014-05-26&" + query);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
      return Json.parse(answer.body());
    }
  }
}
