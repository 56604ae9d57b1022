package dev.ooslocal.rpc;

import java.util.Optional;

/** The faults on purpose, as far as they strike calls of templates to products. */
public interface CallFaults {
  /** The fault that strikes a call now, if one does; part of the running transaction. */
  Optional<Fault> ofCall(String service, String api);
}
