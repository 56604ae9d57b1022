package dev.ooslocal.opsitem.store;

/**
 * The kind and id of one of this service's own resources, as its name says them: {@code
 * acs:oos:cn-hangzhou:1234567890123456:template/Demo}, with or without {@code arn:} in front.
 *
 * @param kind as tags call it; empty when it is nothing of this service's
 * @param id its id
 */
record ResourceArn(String kind, String id) {
  private static final String SERVICE = "oos";
  private static final int PARTS = 5;

  static ResourceArn of(String text) {
    String[] parts = (text.startsWith("arn:") ? text.substring(4) : text).split(":", PARTS);
    int slash = parts.length < PARTS ? -1 : parts[PARTS - 1].indexOf('/');
    if (slash < 0 || !parts[0].equals("acs") || !parts[1].equals(SERVICE)) {
      return new ResourceArn("", text);
    }
    String relative = parts[PARTS - 1];
    return new ResourceArn(relative.substring(0, slash), relative.substring(slash + 1));
  }
}
