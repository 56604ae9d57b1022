package dev.ooslocal.application.store;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be deployed.
 *
 * @param id its id
 * @param applicationName its application
 * @param type GitRepo, Oss, EcsImage, DockerImage or Command
 * @param resourceType Ecs or Kubernetes
 * @param description free text
 * @param location where its artefact is, as JSON text
 * @param hooks the scripts of its life cycle by their names, as JSON text
 */
public record Revision(
    String id,
    String applicationName,
    String type,
    String resourceType,
    @Nullable String description,
    @Nullable String location,
    @Nullable String hooks) {}
