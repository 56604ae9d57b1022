package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.ooslocal.rpc.SeenCalls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person does with the pages in a real browser, on a wide screen and on a phone. */
class BrowserIT {
  private static final String TEMPLATE =
      "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"nap\",\"Action\":\"ACS::Sleep\","
          + "\"Properties\":{\"Duration\":\"PT1S\"}}]}";

  private static ServiceProcess service;

  @BeforeAll
  static void start() {
    service = ServiceProcess.ready("--oos.storage=memory");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({"wide, 1280, 1000", "phone, 390, 844"})
  void runsATemplateInSwaggerUi(String screen, int width, int height) {
    try (Browser browser = Browser.open(width, height)) {
      browser.visit(service.url() + "/swagger-ui.html");
      Form create = Form.open(browser, "template", "CreateTemplate");
      create.fill("TemplateName", "Nap-" + screen);
      create.fill("Content", TEMPLATE);
      assertThat(create.execute()).contains("\"TemplateName\": \"Nap-" + screen + "\"");
      create.close();

      Form start = Form.open(browser, "execution", "StartExecution");
      start.fill("TemplateName", "Nap-" + screen);
      start.fill("Parameters", "{}");
      String started = start.execute();
      assertThat(started).contains("\"ExecutionId\": \"exec-");
      start.close();
      String id = started.replaceAll("(?s).*\"ExecutionId\": \"(exec-[0-9a-f]+)\".*", "$1");
      service.rpc().ended(id);

      Form list = Form.open(browser, "execution", "ListExecutions");
      list.fill("ExecutionId", id);
      assertThat(list.execute()).contains("\"Status\": \"Success\"");
      browser.picture("swagger-ui-" + screen);
    }
  }

  @ParameterizedTest
  @CsvSource({"wide, 1280, 1000", "phone, 390, 844"})
  void leadsFromTheLandingPageToSwaggerUi(String screen, int width, int height) {
    try (Browser browser = Browser.open(width, height)) {
      browser.visit(service.url() + "/");
      assertThat(browser.read("dl", "ready")).contains("memory", service.url());
      assertThat(browser.overhang()).isZero();
      browser.picture("landing-" + screen);
      browser.click("a[href='swagger-ui.html']");
      browser.see("#operations-tag-template");
    }
  }

  /** A page of another origin can neither read an answer nor start anything. */
  @Test
  void keepsPagesOfOtherOriginsOut() throws IOException {
    HttpServer elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          byte[] page = "<!doctype html><title>elsewhere</title>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    elsewhere.start();
    try (Browser browser = Browser.open(800, 600)) {
      browser.visit("http://localhost:" + elsewhere.getAddress().getPort() + "/");
      assertThat(browser.run(FETCH, service.url() + "/?Action=DescribeRegions", "cors"))
          .asString()
          .startsWith("refused");
      browser.run(
          FETCH,
          service.url() + "/?Action=CreateTemplate&TemplateName=Evil&Content=" + encoded(),
          "no-cors");
      assertThat(
              service.rpc().call("ListTemplates", "TemplateName", "Evil").path("Templates").size())
          .isZero();
    } finally {
      elsewhere.stop(0);
    }
  }

  private static final String FETCH =
      """
      const done = arguments[arguments.length - 1];
      fetch(arguments[0], {method: 'POST', mode: arguments[1]})
        .then(answer => answer.text()).then(text => done('read ' + text), why => done('refused ' + why));
      """;

  private static String encoded() {
    return java.net.URLEncoder.encode(TEMPLATE, StandardCharsets.UTF_8);
  }

  /** The form of one operation in Swagger UI. */
  private record Form(Browser browser, String operation, String block) {
    static Form open(Browser browser, String group, String operation) {
      if ("false".equals(browser.see("#operations-tag-" + group).getAttribute("data-is-open"))) {
        browser.click("#operations-tag-" + group);
      }
      String block = "#operations-" + group + "-" + operation;
      browser.click(block + " .opblock-summary-control");
      return new Form(browser, operation, block);
    }

    void fill(String field, String value) {
      String row = block + " tr[data-property-name='" + field + "'] ";
      browser.type(row + "input, " + row + "textarea", value);
    }

    /** The body of the answer, which must be a good one. */
    String execute() {
      browser.click(block + " .btn.execute");
      browser.read(block + " .live-responses-table .response .response-col_status", "200");
      SeenCalls.note(operation, "", BrowserIT.class.getSimpleName(), "Swagger UI");
      return browser
          .see(block + " .live-responses-table .response .response-col_description .highlight-code")
          .getText();
    }

    void close() {
      browser.click(block + " .opblock-summary-control");
    }
  }
}
