package dev.ooslocal.extension.api;

import dev.ooslocal.extension.PackageState;
import dev.ooslocal.extension.PackageStates;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import dev.ooslocal.template.Templates;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the packages that are installed on an instance. */
@Component
@Offered(group = "instances", summary = "Lists the packages that are installed on an instance.")
final class ListInstancePackageStates
    implements Operation<ListInstancePackageStates.Input, ListInstancePackageStates.Output> {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  record Input(
      @Doc("The instance.") @Required @Example("i-local0001") String instanceId,
      @Doc("Only packages of these templates.") @Example("[\"MyPackage\"]")
          @Nullable List<String> templateNames,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The packages of this page.") List<Installed> packageStates,
      @Doc("The size that was asked for, as text.") String maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  record Installed(
      @Doc("The id of its template.") String templateId,
      @Doc("Its template.") @Example("MyPackage") String templateName,
      @Doc("The version that is installed.") @Example("v1") String templateVersion,
      @Doc("The label of that version.") @Nullable String templateVersionName,
      @Doc("Package.") @Example("Package") String templateCategory,
      @Doc("What it is.") String description,
      @Doc("Who published it.") @Example("Alibaba Cloud") String publisher,
      @Doc("What it was installed with, as JSON text.") @Example("{}") String parameters,
      @Doc("What its configuration is.") @Nullable String configurationInfo,
      @Doc("When it was installed.") @Example("2024-05-04T11:17:28") String updateTime) {
    static Installed of(PackageState state, @Nullable String versionName) {
      return new Installed(
          state.templateId(),
          state.templateName(),
          state.templateVersion(),
          versionName,
          "Package",
          state.description(),
          state.publisher(),
          state.parameters(),
          state.configurationInfo(),
          SECONDS.format(state.updatedAt()));
    }
  }

  private final PackageStates states;
  private final Templates templates;

  ListInstancePackageStates(PackageStates states, Templates templates) {
    this.states = states;
    this.templates = templates;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<String> names = in.templateNames() == null ? List.of() : in.templateNames();
    String after = PageToken.read(in, caller, in.nextToken(), 1).map(List::getFirst).orElse("");
    Page<Installed> page =
        Page.cut(
                states.list(
                    caller.account(),
                    caller.region(),
                    in.instanceId(),
                    names,
                    after,
                    in.maxResults() + 1),
                in.maxResults(),
                in,
                caller,
                one -> new String[] {one.templateName()})
            .map(state -> Installed.of(state, versionName(caller, state)));
    return new Output(page.items(), String.valueOf(in.maxResults()), page.nextToken());
  }

  private @Nullable String versionName(Caller caller, PackageState state) {
    return templates
        .versionName(
            caller.account(), caller.region(), state.templateName(), state.templateVersion())
        .orElse(null);
  }
}
