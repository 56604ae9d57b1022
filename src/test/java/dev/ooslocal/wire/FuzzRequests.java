package dev.ooslocal.wire;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes requests: of both signatures, rightly signed or not, as query or form, whole or damaged.
 */
final class FuzzRequests {
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "BREW");
  private static final List<String> ODD_HEADERS =
      List.of(
          "Content-Type: text/plain",
          "Content-Type: application/x-www-form-urlencoded; charset=nonsense",
          "Content-Type: application/x-www-form-urlencoded; charset=UTF-16",
          "Content-Type: multipart/form-data",
          "Content-Type: multipart/form-data; boundary=x",
          "Content-Type: application/json",
          "Content-Type: ;;;",
          "Content-Encoding: gzip",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: nonsense",
          "Content-Length: -1",
          "Content-Length: 99999999999999999999",
          "Expect: 100-continue",
          "Range: bytes=0-1",
          "Accept: text/xml",
          "Accept: ;q=",
          "Authorization: ACS3-HMAC-SHA256 Credential=,SignedHeaders=,Signature=",
          "Authorization: ACS3-HMAC-SHA256",
          "x-acs-action: ",
          "x-acs-version: 2014-05-26",
          "x-acs-date: yesterday",
          "x-acs-content-sha256: 00",
          "X-Forwarded-For: 1.2.3.4, ::1, nonsense",
          "Cookie: a=b; ; =; $Version=1",
          "Host: other.example",
          "Upgrade: h2c");

  private final Wire wire;
  private final Signer signer;
  private final InstantSource wall;
  private final List<FuzzTarget> targets;

  FuzzRequests(Wire wire, Signer signer, InstantSource wall, List<FuzzTarget> targets) {
    this.wire = wire;
    this.signer = signer;
    this.wall = wall;
    this.targets = List.copyOf(targets);
  }

  byte[] next(FuzzDice dice) {
    FuzzTarget target = dice.one(targets);
    byte[] request =
        (dice.percent(30) && target.version().equals("2019-06-01")
                ? newer(target, dice)
                : older(target, dice))
            .getBytes(StandardCharsets.UTF_8);
    return dice.percent(30) ? dice.damaged(request) : request;
  }

  private String older(FuzzTarget target, FuzzDice dice) {
    Map<String, String> parameters = parameters(target, dice);
    parameters.put("Version", dice.percent(3) ? "1999-01-01" : target.version());
    boolean asForm = dice.percent(50);
    String method = dice.percent(5) ? dice.one(METHODS) : asForm ? "POST" : "GET";
    Map<String, String> signed = signer.older(method, wall.instant(), parameters);
    if (dice.percent(5)) {
      signed.put(dice.one(List.copyOf(signed.keySet())), dice.one(List.of("", "0", "😀")));
    }
    String text = query(signed);
    return asForm
        ? head(method + " / HTTP/1.1", dice)
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + text.length()
            + "\r\n\r\n"
            + text
        : head(method + " /?" + text + " HTTP/1.1", dice) + "\r\n";
  }

  private String newer(FuzzTarget target, FuzzDice dice) {
    HttpRequest request =
        signer
            .newer(wire, wall.instant(), UUID.randomUUID().toString(), parameters(target, dice))
            .build();
    String headers =
        request.headers().map().entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue().getFirst() + "\r\n")
            .collect(Collectors.joining());
    String line = "POST /?" + request.uri().getRawQuery() + " HTTP/1.1";
    return head(line, dice) + headers + "Content-Length: 0\r\n\r\n";
  }

  private String head(String line, FuzzDice dice) {
    String odd = dice.percent(15) ? dice.one(ODD_HEADERS) + "\r\n" : "";
    return line
        + "\r\nHost: "
        + wire.at(Map.of()).getAuthority()
        + "\r\nConnection: close\r\n"
        + odd;
  }

  private static Map<String, String> parameters(FuzzTarget target, FuzzDice dice) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("Action", target.operation());
    int mischief = dice.percent(60) ? 4 : 50;
    for (FuzzTarget.Field field : target.fields()) {
      if (dice.percent(mischief)) {
        parameters.put(name(field, dice), dice.nasty());
      } else if (dice.percent(60)) {
        dice.likely(field).ifPresent(value -> parameters.put(field.name(), value));
      }
    }
    if (dice.percent(20)) {
      parameters.put("Format", dice.one(List.of("XML", "JSON", "xml", "yaml", "")));
    }
    return parameters;
  }

  private static String name(FuzzTarget.Field field, FuzzDice dice) {
    return dice.percent(75)
        ? field.name()
        : field.name() + dice.one(List.of(".1", ".1.Key", ".0", ".-1", ".99999999999", "[]", "."));
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
