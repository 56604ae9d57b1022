package dev.ooslocal.application;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the instances of application groups cost.
 *
 * @param price what an hour of an instance costs when its type has no price of its own
 * @param prices what an hour costs, by instance type
 * @param currency what all prices are in
 */
@ConfigurationProperties("oos.application")
public record ApplicationSettings(
    @DefaultValue("0.5") BigDecimal price,
    @DefaultValue Map<String, BigDecimal> prices,
    @DefaultValue("CNY") String currency) {
  public ApplicationSettings {
    prices = Map.copyOf(prices);
    if (price.signum() < 0 || prices.values().stream().anyMatch(one -> one.signum() < 0)) {
      throw new IllegalArgumentException("oos.application: a price must not be negative");
    }
  }

  /** What an hour of an instance of this type costs. */
  public BigDecimal hourly(String type) {
    return prices.getOrDefault(type, price);
  }
}
