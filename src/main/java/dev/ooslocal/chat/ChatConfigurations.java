package dev.ooslocal.chat;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.UniqueRows;
import dev.ooslocal.platform.vault.Vault;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The face of this room. */
@Component
public class ChatConfigurations {
  private static final String ID_PREFIX = "chat-";

  private final EntityManager entities;
  private final Vault vault;
  private final VirtualClock clock;

  ChatConfigurations(EntityManager entities, Vault vault, VirtualClock clock) {
    this.entities = entities;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Makes a new one.
   *
   * @throws ApiException {@link ErrorCode#CHAT_CONFIGURATION_EXISTS}
   */
  public ChatConfiguration create(Caller caller, String name, ChatConfiguration.Change change) {
    if (lookUp(caller, name).isPresent()) {
      throw new ApiException(ErrorCode.CHAT_CONFIGURATION_EXISTS, name);
    }
    Instant now = now();
    ChatConfiguration made = new ChatConfiguration(Ids.withPrefix(ID_PREFIX), caller, name, now);
    made.change(change, now);
    String given = change.settings();
    seal(made, given == null ? Json.object() : ChatSecrets.read(given));
    UniqueRows.insert(
        entities, () -> new ApiException(ErrorCode.CHAT_CONFIGURATION_EXISTS, name), made);
    return made;
  }

  /** Takes over what is said; what is left out stays. */
  public ChatConfiguration update(Caller caller, String name, ChatConfiguration.Change change) {
    ChatConfiguration found = find(caller, name);
    if (change.settings() != null) {
      seal(found, ChatSecrets.unmasked(ChatSecrets.read(change.settings()), settings(found)));
    }
    found.change(change, now());
    return found;
  }

  public void delete(Caller caller, String name) {
    entities.remove(find(caller, name));
  }

  /**
   * One of the caller's.
   *
   * @throws ApiException {@link ErrorCode#NO_CHAT_CONFIGURATION}
   */
  public ChatConfiguration find(Caller caller, String name) {
    return lookUp(caller, name)
        .orElseThrow(() -> new ApiException(ErrorCode.NO_CHAT_CONFIGURATION, name));
  }

  /**
   * Some of the caller's, by name.
   *
   * @param name only this one; null: all
   * @param type only of this type; null: any
   * @param ramRole only with this role; null: any
   */
  public List<ChatConfiguration> list(
      Caller caller,
      @Nullable String name,
      @Nullable String type,
      @Nullable String ramRole,
      int most) {
    return entities
        .createQuery(
            """
            select c from ChatConfiguration c
            where c.accountId = :account and c.regionId = :region
              and (:name is null or c.name = :name)
              and (:type is null or c.platform = :type)
              and (:role is null or c.ramRole = :role)
            order by c.accountId, c.regionId, c.name
            """,
            ChatConfiguration.class)
        .setParameter("account", caller.account())
        .setParameter("region", caller.region())
        .setParameter("name", name)
        .setParameter("type", type)
        .setParameter("role", ramRole)
        .setMaxResults(most)
        .getResultList();
  }

  /** Its settings with secrets masked. */
  public ObjectNode shown(ChatConfiguration configuration) {
    return ChatSecrets.masked(settings(configuration));
  }

  private Optional<ChatConfiguration> lookUp(Caller caller, String name) {
    return entities
        .createQuery(
            """
            select c from ChatConfiguration c
            where c.accountId = :account and c.regionId = :region and c.name = :name
            """,
            ChatConfiguration.class)
        .setParameter("account", caller.account())
        .setParameter("region", caller.region())
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  private ObjectNode settings(ChatConfiguration configuration) {
    return ChatSecrets.read(vault.open(configuration.getId(), configuration.sealed()));
  }

  private void seal(ChatConfiguration configuration, ObjectNode settings) {
    configuration.seal(vault.seal(configuration.getId(), Json.text(settings)));
  }

  /** As precise as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
