package dev.ooslocal.template;

/** Templates that are there before anybody works with the service. */
public interface TemplateSeeds {
  /**
   * Makes the newest version of the default account's template of this name be this text.
   *
   * @throws dev.ooslocal.rpc.ApiException when the name or the text is not allowed
   */
  void plant(String name, String text);
}
