package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.Draft;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.ValueRules;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Matches;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores a value under a new name. */
@Component
@Offered(
    group = "parameter",
    summary = "Stores a value under a new name.",
    errors = ErrorCode.PARAMETER_EXISTS)
final class CreateParameter implements Operation<CreateParameter.Input, CreateParameter.Output> {
  record Input(
      @Doc(
              "The name, unique in account and region: letters, digits, -, _ and /, which makes paths.")
          @Required
          @Length(min = 1, max = 200)
          @Matches(
              value = "(?i)(?!ALIYUN|ACS|ALIBABA|ALICLOUD|OOS)[a-z0-9_/-]*",
              rule =
                  "it may have letters, digits, -, _ and / and must not start with ALIYUN, ACS,"
                      + " ALIBABA, ALICLOUD or OOS")
          @Example("MyParameter")
          String name,
      @Doc("String, or StringList: several values with commas between them.")
          @Required
          @OneOf({"String", "StringList"})
          @Example("String")
          String type,
      @Doc("The value, 1 to 4096 characters.")
          @Required
          @Length(min = 1, max = 4096)
          @Example("blue")
          String value,
      @Doc("What values must fulfil: AllowedValues, AllowedPattern, MinLength and MaxLength.")
          @JsonText
          @Example("{\"MaxLength\":20}")
          @Nullable String constraints,
      @Doc("What it is for, 1 to 200 characters.") @Length(min = 1, max = 200)
          @Nullable String description,
      @Doc("1 to 20 tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("Makes the request idempotent.") @Length(max = 64) @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The new parameter.") ParameterFacts parameter) {}

  private final ParameterEdits edits;

  CreateParameter(ParameterEdits edits) {
    this.edits = edits;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Draft draft = new Draft(in.name(), in.type(), ValueRules.read(in.constraints()), null, null);
    ParameterEdits.Tagged made =
        edits.create(
            caller,
            Secrecy.PLAIN,
            draft,
            in.value(),
            ParameterEdits.details(in.description(), in.resourceGroupId()),
            in.tags());
    return new Output(ParameterFacts.of(made.parameter(), made.tags()));
  }
}
