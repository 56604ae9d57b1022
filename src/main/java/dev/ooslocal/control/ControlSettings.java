package dev.ooslocal.control;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The local API and the seed folder.
 *
 * @param admin who may use the local API from another machine
 * @param seed what is there before anybody works with the service
 */
@ConfigurationProperties("oos")
public record ControlSettings(@DefaultValue Admin admin, @DefaultValue Seed seed) {

  /**
   * Who may use the local API from another machine.
   *
   * @param token the bearer token that other machines must send; empty: they are refused
   * @param open whether other machines need no token
   */
  public record Admin(@DefaultValue("") String token, @DefaultValue("false") boolean open) {}

  /**
   * What is there before anybody works with the service.
   *
   * @param dir the seed folder; empty: none
   */
  public record Seed(@DefaultValue("") String dir) {}
}
