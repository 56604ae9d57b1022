package dev.ooslocal.rpc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Closes the connection of a request without an answer, where that was asked for. */
@Component
final class BrokenConnections
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
  private static final String BREAK = BrokenConnections.class.getName();

  /** The connection of this request is closed as soon as its handling ends. */
  static void breakOff(HttpServletRequest request) {
    request.setAttribute(BREAK, true);
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addEngineValves(new Closing());
  }

  private static final class Closing extends ValveBase {
    Closing() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      getNext().invoke(request, response);
      if (request.getAttribute(BREAK) != null) {
        response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
      }
    }
  }
}
