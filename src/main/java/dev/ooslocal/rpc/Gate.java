package dev.ooslocal.rpc;

import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.HEAD;
import static org.springframework.web.bind.annotation.RequestMethod.OPTIONS;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;
import static org.springframework.web.bind.annotation.RequestMethod.TRACE;

import dev.ooslocal.platform.Ids;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one door to every operation, and the one place where a failure becomes an answer. */
@Hidden
@RestController
final class Gate {
  /** The request attribute that names the operation, for whoever watches from outside. */
  static final String OPERATION = Gate.class.getName() + ".operation";

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  private final Routes routes;
  private final Callers callers;
  private final RequestJournal journal;
  private final FaultStrike faults;

  Gate(Routes routes, Callers callers, RequestJournal journal, FaultStrike faults) {
    this.routes = routes;
    this.callers = callers;
    this.journal = journal;
    this.faults = faults;
  }

  @RequestMapping(
      path = "/",
      method = {GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE})
  void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Exchange exchange = new Exchange(Ids.requestId(), callers.defaultRegion());
    Answer answer;
    try {
      answer = answer(request, exchange);
    } catch (ApiException declared) {
      answer = Answer.error(declared, exchange.region(), exchange.requestId());
      hint(response, declared.retryAfter());
    } catch (FaultStrike.Broken onPurpose) {
      BrokenConnections.breakOff(request);
      return;
    } catch (RuntimeException bug) {
      LOG.error("request {} failed", exchange.requestId(), bug);
      ApiException internal = new ApiException(ErrorCode.INTERNAL_ERROR);
      answer = Answer.error(internal, exchange.region(), exchange.requestId());
    }
    journal.note(exchange, answer);
    answer.send(response, exchange.xml());
  }

  /** Tells clients how many milliseconds to wait. */
  private static void hint(HttpServletResponse response, @Nullable Duration retryAfter) {
    if (retryAfter != null) {
      response.setHeader("x-acs-retry-after", Long.toString(Math.max(1, retryAfter.toMillis())));
    }
  }

  private Answer answer(HttpServletRequest servlet, Exchange exchange) throws IOException {
    exchange.asked(servlet.getQueryString());
    if (!servlet.getMethod().equals("GET") && !servlet.getMethod().equals("POST")) {
      throw new ApiException(ErrorCode.UNSUPPORTED_METHOD);
    }
    RawRequest request = RawRequest.of(servlet);
    exchange.read(request);
    Common common = Common.of(request);
    exchange.understood(common);
    if (common.action() == null) {
      throw new ApiException(ErrorCode.MISSING_PARAMETER, "Action");
    }
    Route route = routes.find(common.version(), common.action(), exchange);
    servlet.setAttribute(OPERATION, common.action());
    Credentials credentials =
        Signing.credentials(request, common, exchange.region(), exchange.requestId());
    Caller caller = callers.identify(credentials);
    callers.permit(caller, common.action(), request.parameters());
    faults.strike(common.action());
    return route.answer(request.parameters(), caller);
  }
}
