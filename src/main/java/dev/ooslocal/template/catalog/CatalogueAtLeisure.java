package dev.ooslocal.template.catalog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Has the public templates compiled when the service is ready: nobody waits for them to be, and
 * what is wrong with a mounted file is told although nobody asks for it.
 */
@Component
final class CatalogueAtLeisure implements ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogueAtLeisure.class);

  private final PublicCatalogue catalogue;

  CatalogueAtLeisure(PublicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    Thread.ofPlatform()
        .daemon()
        .name("catalogue")
        .uncaughtExceptionHandler(
            (_, broken) -> LOG.error("the public templates cannot be served", broken))
        .start(catalogue::complete);
  }
}
