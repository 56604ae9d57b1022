package dev.ooslocal.cloud;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Warns of parameters that nobody reads, of each once. */
@Component
public final class UnreadWarnings {
  private static final Logger LOG = LoggerFactory.getLogger(UnreadWarnings.class);

  /** Chosen: whoever has seen so many of them reads the journal of calls. */
  private static final int MOST = 1000;

  private final Set<String> told = ConcurrentHashMap.newKeySet();

  public void warn(String service, String api, List<UnreadParameter> unread) {
    for (UnreadParameter each : unread) {
      String call = (service + " " + api).toLowerCase(Locale.ROOT);
      if (told.size() < MOST && told.add(call + " " + each.name())) {
        LOG.warn("{}", line(UnreadParameter.sentence(service, api, List.of(each))));
      }
    }
  }

  /** Names come from templates and requests: none of them begins a line of its own. */
  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
