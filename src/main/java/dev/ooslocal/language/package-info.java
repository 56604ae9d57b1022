/**
 * The template language: text in, {@link dev.ooslocal.language.Program} out, and the evaluation of
 * its expressions. Pure: no Spring, no database, no clock of its own.
 */
@ApplicationModule(allowedDependencies = {"platform", "shape"})
@NullMarked
package dev.ooslocal.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
