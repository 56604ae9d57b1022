package dev.ooslocal.rpc;

import java.util.Map;

/** Leads a request to what answers it. */
@FunctionalInterface
interface Route {
  Answer answer(Map<String, String> parameters, Caller caller);
}
