package dev.ooslocal.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingRequestsTest {
  private static final OutgoingSettings CLOSED = new OutgoingSettings(List.of(), List.of());

  private final Network network =
      new Network()
          .knows("metadata.example", "169.254.169.254")
          .knows("metadata6.example", "fd00:ec2::254")
          .knows("here.example", "127.0.0.1")
          .knows("here6.example", "::1")
          .knows("mapped.example", "::ffff:127.0.0.1")
          .knows("one-of-two.example", "192.0.2.1+169.254.169.254")
          .knows("nat64.example", "64:ff9b::169.254.169.254")
          .knows("nobody.example", "0.0.0.0")
          .knows("denied.example", "192.0.2.66")
          .knows("good.example", "192.0.2.1")
          .knows("rebinding.example", "192.0.2.1", "169.254.169.254");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "https://169.254.169.254/",
        "http://169.254.169.254:80/",
        "http://169.254.0.1/",
        "http://169.254.170.2/v2/credentials",
        "http://100.100.100.200/latest/meta-data/",
        "http://168.63.129.16/",
        "http://192.0.0.192/",
        "http://user:password@169.254.169.254/",
        "http://good.example@169.254.169.254/",
        "http://169.254.169.254#@good.example/",
        "http://2852039166/",
        "http://0xa9fea9fe/",
        "http://0xa9.0xfe.0xa9.0xfe/",
        "http://0251.0376.0251.0376/",
        "http://025177524776/",
        "http://169.254.43518/",
        "http://169.16689662/",
        "http://1684301000/",
        "http://[::ffff:169.254.169.254]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[0:0:0:0:0:ffff:a9fe:a9fe]/",
        "http://[::169.254.169.254]/",
        "http://[::a9fe:a9fe]/",
        "http://[::ffff:0:a9fe:a9fe]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://[64:ff9b:1::a9fe:a9fe]/",
        "http://[2002:a9fe:a9fe::]/",
        "http://[2001:0:4136:e378:8000:63bf:5601:5601]/",
        "http://[::ffff:6464:64c8]/",
        "http://[fe80::1]/",
        "http://[fe80::1%25lo]/",
        "http://[fd00:ec2::254]/",
        "http://[fd20:ce::254]/",
        "http://127.0.0.1/",
        "http://127.0.0.1:8667/_oos/reset",
        "http://127.1.2.3/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://localhost/",
        "http://LOCALHOST/",
        "http://[::1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://0.0.0.0/",
        "http://0/",
        "http://[::]/",
        "http://255.255.255.255/",
        "http://224.0.0.1/",
        "http://metadata.example/",
        "http://metadata6.example/",
        "http://here.example/",
        "http://here6.example/",
        "http://mapped.example/",
        "http://one-of-two.example/",
        "http://nat64.example/",
        "http://nobody.example/",
        "http://denied.example/",
        "http://192.0.2.66/",
        "http://\u2460\u2466\u2467.254.169.254/",
        "http://169\u3002254\u3002169\u3002254/",
        "http:169.254.169.254",
        "http:///169.254.169.254/",
        "http://%31%36%39.254.169.254/",
        "//169.254.169.254/",
        "ftp://169.254.169.254/",
        "file:///etc/passwd",
        "gopher://169.254.169.254:80/_GET",
        "jar:http://169.254.169.254!/",
        "data:text/plain,x"
      })
  void reachesNothingHostile(String url) {
    OutgoingSettings settings = new OutgoingSettings(List.of(), List.of("192.0.2.66"));

    OutgoingOutcome outcome = new OutgoingRequests(settings, network, network).send(get(url));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            OutgoingOutcome.NoAnswer.class, none -> assertThat(none.refused()).isTrue());
    assertThat(network.dialled).isEmpty();
  }

  @Test
  void connectsToTheAddressItLookedAtWhateverTheNameSaysNext() {
    send(CLOSED, "http://rebinding.example/");

    assertThat(network.dialled).containsExactly(new InetSocketAddress("192.0.2.1", 80));
  }

  @Test
  void letsOrdinaryAddressesThrough() {
    send(CLOSED, "https://good.example/path");
    send(CLOSED, "http://10.1.2.3:8080/");

    assertThat(network.dialled)
        .containsExactly(
            new InetSocketAddress("192.0.2.1", 443), new InetSocketAddress("10.1.2.3", 8080));
  }

  @Test
  void opensWhatIsAllowed() {
    send(new OutgoingSettings(List.of("127.0.0.0/8"), List.of()), "http://127.0.0.1:1/");
    send(new OutgoingSettings(List.of("169.254.10.0/24"), List.of()), "http://169.254.10.9/");
    send(new OutgoingSettings(List.of("here.example"), List.of()), "http://here.example/");

    assertThat(network.dialled).hasSize(3);
  }

  @Test
  void opensMetadataToNoName() {
    send(new OutgoingSettings(List.of("metadata.example"), List.of()), "http://metadata.example/");

    assertThat(network.dialled).isEmpty();
  }

  @Test
  void openingAnIpv4AddressOpensItsOtherNotations() {
    send(new OutgoingSettings(List.of("127.0.0.1"), List.of()), "http://[::ffff:127.0.0.1]/");

    assertThat(network.dialled).hasSize(1);
  }

  private void send(OutgoingSettings settings, String url) {
    new OutgoingRequests(settings, network, network).send(get(url));
  }

  private static OutgoingRequest get(String url) {
    return new OutgoingRequest("GET", URI.create(url), Map.of(), "");
  }
}
