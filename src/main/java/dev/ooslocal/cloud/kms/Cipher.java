package dev.ooslocal.cloud.kms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts with AES in GCM. The text that comes out says first which key it is of, so that nobody
 * has to say it for decryption; the form is ours, not the product's.
 */
final class Cipher {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String FORM = "AES/GCM/NoPadding";
  private static final int MATERIAL_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int LONGEST_NAME = 200;

  private Cipher() {}

  /** What is encrypted, and the key it is of. */
  record Sealed(String key, byte[] nonce, byte[] content) {}

  /** The material of a new key. */
  static byte[] material() {
    return random(MATERIAL_BYTES);
  }

  static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  /**
   * @param context what must be given again to decrypt it
   */
  static byte[] encrypt(String key, byte[] material, byte[] plain, String context) {
    byte[] nonce = random(NONCE_BYTES);
    try {
      byte[] content = with(javax.crypto.Cipher.ENCRYPT_MODE, material, nonce, context, plain);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeUTF(key);
      out.write(nonce);
      out.write(content);
      return bytes.toByteArray();
    } catch (GeneralSecurityException unexpected) {
      throw new IllegalStateException("AES is not there", unexpected);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  /**
   * @throws dev.ooslocal.rpc.ApiException when it is nothing that came from here
   */
  static Sealed read(byte[] encrypted) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(encrypted))) {
      String key = in.readUTF();
      byte[] nonce = in.readNBytes(NONCE_BYTES);
      if (key.length() > LONGEST_NAME || nonce.length < NONCE_BYTES) {
        throw KmsErrors.invalid("CiphertextBlob");
      }
      return new Sealed(key, nonce, in.readAllBytes());
    } catch (IOException notOurs) {
      throw KmsErrors.invalid("CiphertextBlob");
    }
  }

  /**
   * @throws dev.ooslocal.rpc.ApiException when it was changed, or the context is another
   */
  static byte[] decrypt(Sealed sealed, byte[] material, String context) {
    try {
      return with(
          javax.crypto.Cipher.DECRYPT_MODE, material, sealed.nonce(), context, sealed.content());
    } catch (GeneralSecurityException wrong) {
      throw KmsErrors.invalid("CiphertextBlob");
    }
  }

  private static byte[] with(int mode, byte[] material, byte[] nonce, String context, byte[] input)
      throws GeneralSecurityException {
    javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance(FORM);
    cipher.init(mode, new SecretKeySpec(material, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher.doFinal(input);
  }
}
