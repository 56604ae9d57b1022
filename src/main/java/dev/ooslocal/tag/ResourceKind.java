package dev.ooslocal.tag;

import dev.ooslocal.rpc.Caller;

/**
 * A kind of resource that can be tagged and moved between resource groups; its room implements it.
 */
public interface ResourceKind {
  /** As {@code ResourceType} names it: template, execution, parameter … */
  String type();

  boolean exists(Caller caller, String id);

  /** Puts a resource that exists into another resource group. */
  void moveTo(Caller caller, String id, String resourceGroupId);
}
