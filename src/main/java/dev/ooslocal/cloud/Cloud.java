package dev.ooslocal.cloud;

/** The face of this room: one call to one product, answered by whoever can. */
public interface Cloud {
  /** Never throws for what the product would answer with an error; that is an answer. */
  CloudAnswer call(CloudCall call);
}
