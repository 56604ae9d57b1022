package dev.ooslocal.state;

import dev.ooslocal.inventory.InspectedMachine;
import dev.ooslocal.platform.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds files on instances in their states. */
@Component
final class FileHolder {
  private static final String CONTENT = "content";
  private static final int MD5_DIGITS = 32;

  private final SourceFiles sources;

  FileHolder(SourceFiles sources) {
    this.sources = sources;
  }

  /**
   * What a state means for an instance.
   *
   * @param differs how the file differs from the state; null: not at all
   * @param machine the instance with the file as it should be; the same when it is
   * @param failed why it cannot be brought there; null: it can
   */
  record Finding(@Nullable String differs, InspectedMachine machine, @Nullable String failed) {}

  Finding look(String account, HeldState.File wanted, InspectedMachine machine, Instant now) {
    @Nullable JsonNode there = find(machine, wanted.path());
    if (!wanted.present()) {
      return there == null
          ? new Finding(null, machine, null)
          : new Finding("is there", without(machine, there), null);
    }
    @Nullable String content = wanted.contents();
    if (wanted.source() != null) {
      content = sources.read(account, wanted.source()).orElse(null);
      if (content == null) {
        return new Finding(null, machine, unknown(wanted.source()));
      }
    }
    @Nullable String differs = difference(wanted, there, content);
    @Nullable String result =
        content != null || there == null ? content : there.path(CONTENT).asString("");
    if (wanted.checksum() != null && !sum(wanted, result == null ? "" : result)) {
      return new Finding(null, machine, "what it holds, or shall hold, has another checksum");
    }
    return differs == null
        ? new Finding(null, machine, null)
        : new Finding(
            differs, with(machine, there, made(wanted, there, content, machine, now)), null);
  }

  private static String unknown(String source) {
    return source
        + " is no object of a simulated bucket (https://<bucket>.oss-<region>.aliyuncs.com/<object>),"
        + " and files are fetched from nowhere else";
  }

  private static @Nullable JsonNode find(InspectedMachine machine, String path) {
    String wanted = path.replace('\\', '/');
    return machine.files().stream()
        .filter(
            file -> {
              String there = file.path("path").asString("").replace('\\', '/');
              return machine.isWindows() ? there.equalsIgnoreCase(wanted) : there.equals(wanted);
            })
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String difference(
      HeldState.File wanted, @Nullable JsonNode there, @Nullable String content) {
    if (there == null) {
      return "is missing";
    }
    List<String> differs = new ArrayList<>();
    if (content != null
        && !(there.has(CONTENT) && content.equals(there.path(CONTENT).asString("")))) {
      differs.add("contents");
    }
    compare(differs, "mode", wanted.mode(), there);
    compare(differs, "owner", wanted.owner(), there);
    compare(differs, "group", wanted.group(), there);
    return differs.isEmpty() ? null : "has other " + String.join(", ", differs);
  }

  private static void compare(
      List<String> differs, String name, @Nullable String wanted, JsonNode there) {
    if (wanted != null && !wanted.equals(there.path(name).asString(""))) {
      differs.add(name);
    }
  }

  private static boolean sum(HeldState.File wanted, String content) {
    String digits = String.valueOf(wanted.checksum());
    String algorithm = digits.length() == MD5_DIGITS ? "MD5" : "SHA-256";
    try {
      byte[] sum =
          MessageDigest.getInstance(algorithm).digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).equalsIgnoreCase(digits);
    } catch (NoSuchAlgorithmException everyJavaHasBoth) {
      throw new IllegalStateException(everyJavaHasBoth);
    }
  }

  /** Chosen: a new file that the state says nothing more of is empty, and root's. */
  private static ObjectNode made(
      HeldState.File wanted,
      @Nullable JsonNode there,
      @Nullable String content,
      InspectedMachine machine,
      Instant now) {
    ObjectNode file = there instanceof ObjectNode old ? old.deepCopy() : fresh(wanted, machine);
    if (content != null) {
      file.put(CONTENT, content).remove("size");
    }
    put(file, "mode", wanted.mode());
    put(file, "owner", wanted.owner());
    put(file, "group", wanted.group());
    return file.put("modified", now.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static ObjectNode fresh(HeldState.File wanted, InspectedMachine machine) {
    ObjectNode file = Json.object().put("path", wanted.path()).put(CONTENT, "");
    return machine.isWindows()
        ? file
        : file.put("mode", "644").put("owner", "root").put("group", "root");
  }

  private static void put(ObjectNode file, String name, @Nullable String value) {
    if (value != null) {
      file.put(name, value);
    }
  }

  private static InspectedMachine without(InspectedMachine machine, JsonNode file) {
    return machine.with(machine.files().stream().filter(one -> one != file).toList());
  }

  private static InspectedMachine with(
      InspectedMachine machine, @Nullable JsonNode old, JsonNode file) {
    List<JsonNode> files = new ArrayList<>(machine.files());
    files.removeIf(one -> one == old);
    files.add(file);
    return machine.with(files);
  }
}
