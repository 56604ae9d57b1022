package dev.ooslocal.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a string is signed with a secret. */
enum SignatureMethod {
  HMAC_SHA1("HMAC-SHA1", "HmacSHA1", "&"),
  HMAC_SHA256("HMAC-SHA256", "HmacSHA256", "&"),
  ACS3("ACS3-HMAC-SHA256", "HmacSHA256", "") {
    @Override
    String text(byte[] mac) {
      return HexFormat.of().formatHex(mac);
    }
  };

  private final String wire;
  private final String algorithm;
  private final String keyEnd;

  SignatureMethod(String wire, String algorithm, String keyEnd) {
    this.wire = wire;
    this.algorithm = algorithm;
    this.keyEnd = keyEnd;
  }

  static Optional<SignatureMethod> of(String wire) {
    return Arrays.stream(values()).filter(method -> method.wire.equals(wire)).findFirst();
  }

  String sign(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec((secret + keyEnd).getBytes(StandardCharsets.UTF_8), algorithm));
      return text(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasThem) {
      throw new IllegalStateException(everyJavaHasThem);
    }
  }

  /** In a time that does not tell how much of a signature is right. */
  boolean matches(String secret, String text, String signature) {
    return MessageDigest.isEqual(
        sign(secret, text).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  String text(byte[] mac) {
    return Base64.getEncoder().encodeToString(mac);
  }
}
