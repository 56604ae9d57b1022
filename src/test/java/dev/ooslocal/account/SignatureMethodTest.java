package dev.ooslocal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Signatures against published and recomputed values. */
class SignatureMethodTest {
  /** The example of the signature's documentation. */
  private static final String DOCUMENTED =
      "GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions%26Format%3DXML"
          + "%26SignatureMethod%3DHMAC-SHA1"
          + "%26SignatureNonce%3D3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf%26SignatureVersion%3D1.0"
          + "%26Timestamp%3D2016-02-23T12%253A46%253A24Z%26Version%3D2014-05-26";

  @Test
  void signsTheDocumentedExample() {
    assertThat(SignatureMethod.HMAC_SHA1.sign("testsecret", DOCUMENTED))
        .isEqualTo("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
  }

  /** Recomputed with OpenSSL. */
  @Test
  void signsWithSha256() {
    assertThat(SignatureMethod.HMAC_SHA256.sign("testsecret", DOCUMENTED))
        .isEqualTo("ZyzAriSwtsiqkcWUIBZFJxluGkRmMmqtKNSPDjU921Y=");
  }

  /** Recomputed with OpenSSL. */
  @Test
  void signsTheNewerStyleInHexWithTheBareSecret() {
    assertThat(
            SignatureMethod.ACS3.sign(
                "testsecret",
                "ACS3-HMAC-SHA256\n"
                    + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
        .isEqualTo("db29a30aabb748ae7de414109341cfed3427c5530ce775ac2eaf01482ede9944");
  }

  @Test
  void aSignatureThatDiffersInOneLetterDoesNotMatch() {
    assertThat(
            SignatureMethod.HMAC_SHA1.matches(
                "testsecret", DOCUMENTED, "OLeaidS1JvxuMvnyHOwuJ+uX5qY="))
        .isTrue();
    assertThat(
            SignatureMethod.HMAC_SHA1.matches(
                "testsecret", DOCUMENTED, "OLeaidS1JvxuMvnyHOwuJ+uX5qZ="))
        .isFalse();
  }
}
