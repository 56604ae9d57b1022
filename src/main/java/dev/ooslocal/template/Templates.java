package dev.ooslocal.template;

import dev.ooslocal.language.Program;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The face of this room: stored and public templates, and the programs they compile to. */
public interface Templates {
  /**
   * A template the account can use: one of its own, or a public one (a product action's name, in
   * any case, is the name of a public template).
   *
   * @param version {@code v1} …; null: the newest
   */
  Optional<StoredTemplate> find(
      String account, String region, String name, @Nullable String version);

  /**
   * The program of a text, compiled once per hash.
   *
   * @param hash SHA-256 of the text in lower-case hex
   * @throws dev.ooslocal.language.TemplateException when the text is no usable template
   */
  Program program(String hash, String text);

  /** The hash of a text: SHA-256 in lower-case hex. */
  String hash(String text);

  /** Counts a start of a template; written to its row soon, not now. */
  void started(String templateId);

  /** The type that tags know templates by; their names are the ids. */
  String TAGGED_AS = "template";

  /** The label of a version of one of the account's templates; empty when it has none. */
  Optional<String> versionName(String account, String region, String name, String version);

  /** Who made a template that the account can use, and when; empty when it is gone. */
  Optional<Credits> credits(String account, String region, String name, @Nullable String version);

  /**
   * Who made a template in one version.
   *
   * @param createdBy who created the template
   * @param createdAt when
   * @param updatedBy who stored the version
   * @param updatedAt when
   */
  record Credits(String createdBy, Instant createdAt, String updatedBy, Instant updatedAt) {}

  /** Watches over templates in use; the room that runs them implements it. */
  interface Use {
    boolean isUsed(String account, String region, String templateName);

    /** Deletes the executions of a template that is being deleted. */
    void forget(String account, String region, String templateName);
  }

  /**
   * A template in one version.
   *
   * @param id {@code t-…}
   * @param name its name
   * @param version {@code v1} …
   * @param text its text
   * @param hash the hash of the text
   * @param isPublic whether it comes from the catalogue
   */
  record StoredTemplate(
      String id, String name, String version, String text, String hash, boolean isPublic) {}
}
