package dev.ooslocal.cloud.stub;

import dev.ooslocal.language.Selector;
import java.util.function.Function;

/** Compiles the jq of a stub's condition. */
interface JqCompiler extends Function<String, Selector> {}
