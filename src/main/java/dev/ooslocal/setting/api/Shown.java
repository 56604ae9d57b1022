package dev.ooslocal.setting.api;

import dev.ooslocal.setting.Setting;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;

/** Settings as GetServiceSettings answers them. */
@Doc("Settings.")
record Shown(
    @Doc("Whether records of executions are delivered to a bucket.") boolean deliveryOssEnabled,
    @Doc("The bucket.") @Example("OssBucketName") String deliveryOssBucketName,
    @Doc("What the keys of objects begin with.") @Example("oos/execution")
        String deliveryOssKeyPrefix,
    @Doc("Whether records of executions are delivered to a log project.")
        boolean deliverySlsEnabled,
    @Doc("The log project.") String deliverySlsProjectName,
    @Doc("An enterprise of the code platform.") String rdcEnterpriseId,
    @Doc("Whether the resource directory may be used.") boolean serviceAccessRdEnabled,
    @Doc("Folders of the resource directory, with commas between them.") String rdFolders) {

  static Shown of(Setting s) {
    return new Shown(
        s.ossEnabled(),
        s.ossBucket(),
        s.ossPrefix(),
        s.slsEnabled(),
        s.slsProject(),
        s.rdcEnterprise(),
        s.directoryAccess(),
        String.join(",", s.directoryFolders()));
  }
}
