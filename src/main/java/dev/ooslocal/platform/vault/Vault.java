package dev.ooslocal.platform.vault;

import dev.ooslocal.platform.Sha256;
import dev.ooslocal.platform.storage.StorageSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Seals secret values with AES-GCM. A sealed text is {@code <key>:<Base64 of nonce and cipher
 * text>}, where the first part says which key it takes; it only opens for the owner it was sealed
 * for, so that rows cannot be swapped.
 */
@Component
@EnableConfigurationProperties(VaultSettings.class)
public class Vault {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String MAC = "HmacSHA256";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int NAME_DIGITS = 8;

  private final SecretKeySpec key;
  private final String keyName;
  private final SecureRandom random = new SecureRandom();

  Vault(VaultSettings settings, StorageSettings storage) {
    byte[] bytes = VaultKey.of(settings, storage);
    key = new SecretKeySpec(bytes, "AES");
    keyName = nameOf(bytes);
  }

  /**
   * Encrypts a value.
   *
   * @param owner the id of what it belongs to
   */
  public String seal(String owner, String value) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] hidden = run(Cipher.ENCRYPT_MODE, nonce, owner, value.getBytes(StandardCharsets.UTF_8));
    byte[] all = ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
    return keyName + ":" + Base64.getEncoder().encodeToString(all);
  }

  /** The value that was sealed for this owner. */
  public String open(String owner, String sealed) {
    if (!opens(sealed)) {
      throw new IllegalStateException("This secret was sealed with another key than " + keyName);
    }
    byte[] all = Base64.getDecoder().decode(sealed.substring(keyName.length() + 1));
    byte[] nonce = new byte[NONCE_BYTES];
    byte[] hidden = new byte[all.length - NONCE_BYTES];
    ByteBuffer.wrap(all).get(nonce).get(hidden);
    return new String(run(Cipher.DECRYPT_MODE, nonce, owner, hidden), StandardCharsets.UTF_8);
  }

  /** The same for the same value of an owner, and no way back to it. */
  public String digest(String owner, String value) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key.getEncoded(), MAC));
      mac.update(owner.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + MAC, impossible);
    }
  }

  /** Whether it was sealed with the key that is in use. */
  public boolean opens(String sealed) {
    return sealed.startsWith(keyName + ":");
  }

  private byte[] run(int mode, byte[] nonce, String owner, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(
          "A secret of " + owner + " cannot be sealed or opened", broken);
    }
  }

  private static String nameOf(byte[] key) {
    return Sha256.hex(key).substring(0, NAME_DIGITS);
  }
}
