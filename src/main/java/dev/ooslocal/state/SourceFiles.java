package dev.ooslocal.state;

import java.util.Optional;

/** Where the contents of files come from; whoever keeps objects implements it. */
public interface SourceFiles {
  /**
   * The object of a URL, such as {@code https://bucket.oss-cn-hangzhou.aliyuncs.com/motd}.
   *
   * @return empty when the URL names no object that the account has
   */
  Optional<String> read(String account, String url);
}
