package dev.ooslocal.execution;

import dev.ooslocal.language.Program;
import dev.ooslocal.template.Templates;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a new child needs to know of those above it. */
@Component
class Lineage {
  private final JdbcTemplate jdbc;
  private final Texts texts;

  /** Executions that take their first steps and have no row yet. */
  private final Map<String, Ancestor> beginning = new ConcurrentHashMap<>();

  Lineage(JdbcTemplate jdbc, Texts texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  /** Knows an execution that has no row yet while it works. */
  void knowing(Execution started, Runnable work) {
    beginning.put(started.id(), Ancestor.of(started));
    try {
      work.run();
    } finally {
      beginning.remove(started.id());
    }
  }

  Ancestor of(String id) {
    Ancestor known = beginning.get(id);
    return known == null ? read(id) : known;
  }

  private Ancestor read(String id) {
    return jdbc.query(
            "select depth, safety_check, template_id, template_name, template_version, text_hash"
                + " from execution where id = ?",
            (row, n) ->
                new Ancestor(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)),
            id)
        .getFirst();
  }

  /** The template an execution runs itself. */
  Source own(Ancestor execution, Program program) {
    String text = texts.of(execution.textHash);
    String id = execution.templateId;
    String name = execution.templateName;
    String version = execution.templateVersion;
    Templates.StoredTemplate stored =
        id == null || name == null || version == null
            ? null
            : new Templates.StoredTemplate(id, name, version, text, execution.textHash, false);
    return new Source(stored, name, execution.textHash, text, program);
  }

  /** The hashes of the texts that these executions run. */
  Set<String> textsOf(List<String> ids) {
    String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Set<String> hashes =
        new HashSet<>(
            jdbc.query(
                "select text_hash from execution where id in (" + places + ")",
                (row, n) -> row.getString(1),
                ids.toArray()));
    ids.stream()
        .map(beginning::get)
        .filter(Objects::nonNull)
        .forEach(a -> hashes.add(a.textHash()));
    return hashes;
  }

  /** An execution as its children see it. */
  record Ancestor(
      int depth,
      String safetyCheck,
      @Nullable String templateId,
      @Nullable String templateName,
      @Nullable String templateVersion,
      String textHash) {

    private static Ancestor of(Execution execution) {
      return new Ancestor(
          execution.depth(),
          execution.safetyCheck(),
          execution.templateId(),
          execution.templateName(),
          execution.templateVersion(),
          execution.textHash());
    }
  }
}
