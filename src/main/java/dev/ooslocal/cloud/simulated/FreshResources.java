package dev.ooslocal.cloud.simulated;

/** What an account holds of a product when it is touched for the first time. */
public interface FreshResources {
  /** Creates them in the default region. */
  void create(ProductCall call);
}
