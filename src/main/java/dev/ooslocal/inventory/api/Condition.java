package dev.ooslocal.inventory.api;

import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Flattened;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of a request. */
@Doc("A condition.")
record Condition(
    @Doc("An attribute, in searches with its type: ACS:Application.Name.")
        @Required
        @Example("ACS:Application.Name")
        String name,
    @Doc("How it is compared; Equal when it is left out.")
        @OneOf({"Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exist"})
        @Example("Equal")
        @Nullable String operator,
    @Doc("With what; one must fit. Exist needs none.") @Flattened @Nullable List<String> value) {}
