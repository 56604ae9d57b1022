package dev.ooslocal.template.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.language.Language;
import dev.ooslocal.language.Program;
import org.springframework.stereotype.Component;

/** Programs of texts, compiled once per hash and kept while they are in use. */
@Component
public class Programs {
  /** Bounds the cache by the length of the texts together, in characters. */
  private static final long LARGEST = 16L * 1024 * 1024;

  private static final int OVERHEAD = 512;

  private final Language language;
  private final Cache<String, Compiled> cache =
      Caffeine.newBuilder()
          .maximumWeight(LARGEST)
          .weigher((String _, Compiled compiled) -> OVERHEAD + compiled.length())
          .build();

  public Programs(Language language) {
    this.language = language;
  }

  /**
   * The program of a text.
   *
   * @param hash the hash of the text
   * @throws dev.ooslocal.language.TemplateException when the text is no usable template
   */
  public Program compiled(String hash, String text) {
    Compiled known = cache.getIfPresent(hash);
    if (known == null) {
      // Not inside the cache: compiling may wait for the catalogue, which compiles others itself.
      known = new Compiled(language.compile(text), text.length());
      cache.put(hash, known);
    }
    return known.program();
  }

  private record Compiled(Program program, int length) {}
}
