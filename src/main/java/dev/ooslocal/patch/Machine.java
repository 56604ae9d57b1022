package dev.ooslocal.patch;

import java.util.List;

/**
 * An instance as patching sees it.
 *
 * @param id its id
 * @param osType {@code linux} or {@code windows}
 * @param osName the name of its operating system, such as {@code CentOS 7.9 64 bit}
 * @param patches every patch there is for it, installed or not
 */
public record Machine(String id, String osType, String osName, List<Patch> patches) {
  public Machine {
    patches = List.copyOf(patches);
  }
}
