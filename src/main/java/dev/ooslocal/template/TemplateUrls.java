package dev.ooslocal.template;

/** Fetches templates from the web, through the guard of outgoing calls. */
public interface TemplateUrls {
  /**
   * The text behind an address.
   *
   * @param url an http or https address
   * @throws dev.ooslocal.rpc.ApiException {@code InvalidParameter} when the address may not be
   *     called or does not answer
   */
  String read(String url);
}
