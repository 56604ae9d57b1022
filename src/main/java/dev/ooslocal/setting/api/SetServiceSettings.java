package dev.ooslocal.setting.api;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.setting.ServiceSettings;
import dev.ooslocal.setting.Setting;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where records of executions are delivered; what is left out stays. */
@Component
@Offered(
    group = "service settings",
    summary = "Says where records of executions are delivered; what is left out stays.")
final class SetServiceSettings
    implements Operation<SetServiceSettings.Input, SetServiceSettings.Output> {
  record Input(
      @Doc("Whether records of executions are delivered to a bucket.") @Example("false")
          @Nullable Boolean deliveryOssEnabled,
      @Doc("The bucket.") @Example("OssBucketName") @Nullable String deliveryOssBucketName,
      @Doc("What the keys of objects begin with.") @Example("oos/execution")
          @Nullable String deliveryOssKeyPrefix,
      @Doc("Whether records of executions are delivered to a log project.") @Example("false")
          @Nullable Boolean deliverySlsEnabled,
      @Doc("The log project.") @Nullable String deliverySlsProjectName,
      @Doc("An enterprise of the code platform.") @Nullable String rdcEnterpriseId,
      @Doc("Whether the resource directory may be used.") @Example("false")
          @Nullable Boolean serviceAccessRdEnabled,
      @Doc("Folders of the resource directory, as a JSON array.")
          @Nullable List<String> rdFolderIds,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("A list with the settings in it.") List<Written> serviceSettings) {}

  private final ServiceSettings settings;

  SetServiceSettings(ServiceSettings settings) {
    this.settings = settings;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Setting old = settings.of(caller.account(), caller.region());
    Setting next =
        new Setting(
            flag(in.deliveryOssEnabled(), old.ossEnabled()),
            text(in.deliveryOssBucketName(), old.ossBucket()),
            prefix(text(in.deliveryOssKeyPrefix(), old.ossPrefix())),
            flag(in.deliverySlsEnabled(), old.slsEnabled()),
            text(in.deliverySlsProjectName(), old.slsProject()),
            text(in.rdcEnterpriseId(), old.rdcEnterprise()),
            flag(in.serviceAccessRdEnabled(), old.directoryAccess()),
            in.rdFolderIds() == null ? old.directoryFolders() : in.rdFolderIds());
    check(next);
    settings.set(caller.account(), caller.region(), next);
    return new Output(List.of(Written.of(next)));
  }

  private static void check(Setting next) {
    if (next.ossEnabled() && next.ossBucket().isEmpty()) {
      throw ApiException.missing("DeliveryOssBucketName");
    }
    if (next.slsEnabled() && next.slsProject().isEmpty()) {
      throw ApiException.missing("DeliverySlsProjectName");
    }
    named("DeliveryOssBucketName", next.ossBucket());
    named("DeliverySlsProjectName", next.slsProject());
  }

  private static void named(String parameter, String name) {
    if (!name.matches("[A-Za-z0-9-]*")) {
      throw ApiException.invalid(parameter, "it may have letters, digits and -");
    }
  }

  private static String prefix(String prefix) {
    if (!prefix.matches("[A-Za-z0-9_./-]*") || prefix.contains("..")) {
      throw ApiException.invalid(
          "DeliveryOssKeyPrefix", "it may have letters, digits, -, _, . and /, and no ..");
    }
    return prefix;
  }

  private static boolean flag(@Nullable Boolean given, boolean old) {
    return given == null ? old : given;
  }

  private static String text(@Nullable String given, String old) {
    return given == null ? old : given;
  }
}
