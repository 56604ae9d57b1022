package dev.ooslocal.cloud;

import java.util.List;

/** What the calling task is going to read; asked for only when an answer has to be made up. */
@FunctionalInterface
public interface Wishes {
  Wishes NONE = List::of;

  List<Wish> list();
}
