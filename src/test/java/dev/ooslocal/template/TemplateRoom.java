package dev.ooslocal.template;

import dev.ooslocal.account.Accounts;
import dev.ooslocal.account.Limits;
import dev.ooslocal.account.Quotas;
import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.template.catalog.CatalogueSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The rooms of templates and tags without a gate, on a clock that tests move. */
@TestConfiguration
@EnableConfigurationProperties(CatalogueSettings.class)
@ComponentScan(
    basePackages = {"dev.ooslocal.tag", "dev.ooslocal.template"},
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class))
public class TemplateRoom {
  @Bean
  HandClock handClock() {
    return new HandClock();
  }

  @Bean
  VirtualClock virtualClock(HandClock clock) {
    return new VirtualClock(clock);
  }

  @Bean
  ActionCatalogue atoms() {
    return new Atoms();
  }

  @Bean
  HandQuota handQuota() {
    return new HandQuota();
  }

  @Bean
  Accounts accounts() {
    return new OneAccount();
  }

  @Bean
  TemplateUrls templateUrls() {
    return _ -> {
      throw ApiException.invalid("TemplateURL", "no web here");
    };
  }

  /** The account of {@link Rpc#CALLER}. */
  static final class OneAccount implements Accounts {
    @Override
    public String defaultAccount() {
      return Rpc.CALLER.account();
    }

    @Override
    public String defaultRegion() {
      return Rpc.CALLER.region();
    }

    @Override
    public void assume(String account, String role) {}
  }

  /** A quota of templates that tests set; unlimited at first. */
  public static final class HandQuota implements Quotas {
    private int templates;

    @Override
    public Limits of(String account) {
      return new Limits(templates, 0, 0, 0, 0);
    }

    public void set(int most) {
      templates = most;
    }
  }

  /** A clock that stands until it is moved. */
  public static final class HandClock implements InstantSource {
    private final AtomicReference<Instant> now =
        new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));

    @Override
    public Instant instant() {
      return now.get();
    }

    public void set(String instant) {
      now.set(Instant.parse(instant));
    }

    public void advance(Duration by) {
      now.updateAndGet(instant -> instant.plus(by));
    }
  }
}
