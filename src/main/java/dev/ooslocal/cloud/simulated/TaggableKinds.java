package dev.ooslocal.cloud.simulated;

import java.util.List;

/** The kinds of a product that have tags. */
public interface TaggableKinds {
  List<Taggable> taggable();
}
