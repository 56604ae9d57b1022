package dev.ooslocal.execution;

import dev.ooslocal.platform.HiddenTexts;
import dev.ooslocal.platform.Hiding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The values of NoEcho parameters, which an execution's calls and its children carry on. */
@Component
class NoEchoValues implements HiddenTexts {
  private final JdbcClient jdbc;

  NoEchoValues(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<String>> of(Collection<String> ids) {
    Map<String, List<String>> own = own(ids);
    Map<String, List<String>> all = new HashMap<>();
    for (String id : ids) {
      List<String> texts =
          lineage(id).stream().flatMap(one -> own.getOrDefault(one, List.of()).stream()).toList();
      if (!texts.isEmpty()) {
        all.put(id, texts);
      }
    }
    return all;
  }

  private Map<String, List<String>> own(Collection<String> ids) {
    Set<String> wanted = new LinkedHashSet<>();
    ids.forEach(id -> wanted.addAll(lineage(id)));
    Map<String, List<String>> own = new HashMap<>();
    if (!wanted.isEmpty()) {
      jdbc.sql(
              "select id, secret_names, parameters from execution where secret_names <> '' and id"
                  + " in (:ids)")
          .param("ids", wanted)
          .query(
              row -> {
                own.put(row.getString(1), values(row.getString(2), row.getString(3)));
              });
    }
    return own;
  }

  private static List<String> values(String names, String parameters) {
    JsonNode all = StoredJson.readObject(parameters);
    List<String> values = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      values.addAll(Hiding.texts(all.path(name)));
    }
    return values;
  }

  /** Whether another execution has started it, whose secrets it may have been handed. */
  static boolean isChild(String id) {
    return id.indexOf('.') > 0;
  }

  /** An execution and those it is a child of, whose ids its own begins with. */
  private static List<String> lineage(String id) {
    List<String> lineage = new ArrayList<>(List.of(id));
    for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
      lineage.add(id.substring(0, dot));
    }
    return lineage;
  }
}
