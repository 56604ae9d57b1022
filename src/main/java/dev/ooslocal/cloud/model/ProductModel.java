package dev.ooslocal.cloud.model;

import java.util.Map;

/**
 * A described product.
 *
 * @param name as templates name it
 * @param version of its API
 * @param global whether its resources are the same in all regions, and named by their users
 * @param calls by name
 * @param taggable the kinds that its tag calls know, by the resource type they are called there
 * @param seeds how the entries of a list in a seed file are made, by the name of the list
 */
record ProductModel(
    String name,
    String version,
    boolean global,
    Map<String, CallModel> calls,
    Map<String, KindModel> taggable,
    Map<String, CallModel> seeds) {
  /** The region of what has none. */
  static final String EVERYWHERE = "global";

  ProductModel {
    calls = Map.copyOf(calls);
    taggable = Map.copyOf(taggable);
    seeds = Map.copyOf(seeds);
  }
}
