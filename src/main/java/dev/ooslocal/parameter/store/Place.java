package dev.ooslocal.parameter.store;

import dev.ooslocal.rpc.Caller;

/**
 * Where parameters live: names are unique in a place.
 *
 * @param account the account
 * @param region the region
 * @param secrecy which of its two kinds
 */
public record Place(String account, String region, Secrecy secrecy) {
  /** The account that publishes public parameters. */
  public static final String PUBLISHER = "ACS";

  public static Place of(Caller caller, Secrecy secrecy) {
    return new Place(caller.account(), caller.region(), secrecy);
  }

  /** Where everybody's parameters of this kind live: they are the same in every region. */
  public Place everybodys() {
    return new Place(PUBLISHER, "", secrecy);
  }
}
