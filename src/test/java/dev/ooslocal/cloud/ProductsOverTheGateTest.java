package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** RPC clients of each product are answered under its own version, in its own codes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProductsOverTheGateTest {
  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, Action=DescribeInstanceAttribute&InstanceId=r-none, InvalidInstanceId.NotFound",
    "2017-08-01, Action=DeleteDBCluster&DBClusterId=pc-none, InvalidDBClusterId.NotFound",
    "2016-01-20, Action=DescribeKey&KeyId=key-none, Forbidden.KeyNotFound",
    "2018-12-01, Action=GetInstance&InstanceId=cri-none, INSTANCE_NOT_EXIST",
    "2015-12-15, Action=DescribeClusterDetail&cluster_id=none, ErrorClusterNotFound",
    "2021-04-06, Action=GetService&serviceName=none, ServiceNotFound",
    "2020-06-16, Action=EnableDeletionProtection&ResourceId=alb-1, ResourceNotFound.LoadBalancer",
    "2017-12-14, Action=GetOrderDetail&OrderId=1, ResourceNotExists",
    "2018-12-03, Action=GetAssetDetailByUuid&Uuid=none, MachineNotExist",
    "2018-08-08, Action=DeleteContainerGroup&ContainerGroupId=x, InvalidContainerGroupId.NotFound",
    "2017-09-08, Action=DescribeTask&TaskId=t-none, TaskNotExist"
  })
  void answersEachProductUnderItsVersion(String version, String query, String code)
      throws IOException, InterruptedException {
    assertThat(ask(version, query).path("Code").asString()).isEqualTo(code);
    assertThat(ask(version, "Action=MakeCoffee").path("Code").asString())
        .isEqualTo("InvalidAction.NotFound");
  }

  private JsonNode ask(String version, String query) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/?Version=" + version + "&" + query);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
      return Json.parse(answer.body());
    }
  }
}
