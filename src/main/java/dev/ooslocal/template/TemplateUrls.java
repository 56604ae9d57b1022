package dev.ooslocal.template;

/** Fetches templates from the web, through the guard of outgoing calls. */
public interface TemplateUrls {
  /**
   * The text behind an address, never blank. That may take half a minute, so it is asked for
   * outside of transactions.
   *
   * @param url an http or https address
   * @throws dev.ooslocal.rpc.ApiException {@code InvalidParameter} when the address may not be
   *     called or does not answer, {@code TemplateValidationError} when it answers with no text
   */
  String read(String url);
}
