package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.ParameterVersion;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the versions of a parameter, newest first. */
@Component
@Offered(
    group = "parameter",
    summary = "Lists the versions of a parameter, newest first.",
    errors = ErrorCode.NO_PARAMETER)
final class ListParameterVersions implements Operation<ListParameterVersions.Input, VersionList> {
  record Input(
      @Doc("The name.") @Required @Example("MyParameter") String name,
      @Doc("Private or Public; left out, the caller's own is looked for first.")
          @OneOf({"Private", "Public"})
          @Nullable String shareType,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final ParameterReader reader;

  ListParameterVersions(ParameterReader reader) {
    this.reader = reader;
  }

  @Override
  public VersionList handle(Input in, Caller caller) {
    StoredParameter parameter =
        reader.named(caller, Secrecy.PLAIN, in.name(), Given.text(in.shareType()));
    Page<ParameterVersion> page =
        reader.versions(parameter, in, caller, in.maxResults(), in.nextToken());
    return VersionList.of(reader, parameter, page, true);
  }
}
