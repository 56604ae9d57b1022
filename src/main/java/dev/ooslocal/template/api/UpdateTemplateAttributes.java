package dev.ooslocal.template.api;

import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.template.Templates;
import dev.ooslocal.template.store.Favorites;
import dev.ooslocal.template.store.Shares;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.VersionLabel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks a template as a favorite, or shares it with other accounts; makes no version. */
@Component
@Offered(
    group = "template",
    summary = "Marks a template as a favorite, or shares it with other accounts.",
    errors = ErrorCode.NO_TEMPLATE)
final class UpdateTemplateAttributes implements Operation<UpdateTemplateAttributes.Input, Nothing> {
  record Input(
      @Doc("The name; a favorite may be a public template, a shared one is the caller's own.")
          @Required
          @Example("ACS-ECS-BulkyStartInstances")
          String templateName,
      @Doc("Whether it is a favorite of the account; left out, that stays.") @Example("true")
          @Nullable Boolean isFavorite,
      @Doc("Share, or Unshare to take it back (chosen: the cloud documents the first only).")
          @OneOf({"Share", "Unshare"})
          @Nullable String sharePermissionAction,
      @Doc("The accounts, as a JSON array; needed for sharing.") @Length(min = 1)
          @Nullable List<String> accountIds,
      @Doc("The only version that is shared; left out, all are.")
          @Nullable String shareTemplateVersion,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Templates templates;
  private final TemplateRows rows;
  private final Favorites favorites;
  private final Shares shares;

  UpdateTemplateAttributes(
      Templates templates, TemplateRows rows, Favorites favorites, Shares shares) {
    this.templates = templates;
    this.rows = rows;
    this.favorites = favorites;
    this.shares = shares;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    if (in.isFavorite() != null) {
      Templates.StoredTemplate template =
          templates
              .find(caller.account(), caller.region(), in.templateName(), null)
              .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, in.templateName()));
      favorites.set(caller.account(), template.id(), in.isFavorite());
    }
    if (in.sharePermissionAction() != null) {
      share(in, caller, in.sharePermissionAction());
    } else if (in.accountIds() != null || Given.text(in.shareTemplateVersion()) != null) {
      throw ApiException.missing("SharePermissionAction");
    }
    return Nothing.AT_ALL;
  }

  private void share(Input in, Caller caller, String action) {
    if (in.accountIds() == null) {
      throw ApiException.missing("AccountIds");
    }
    Set<String> accounts = new LinkedHashSet<>(in.accountIds());
    String id =
        rows.find(caller.account(), caller.region(), in.templateName())
            .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, in.templateName()))
            .getId();
    if (action.equals("Share")) {
      shares.share(id, accounts, version(in, id));
    } else {
      shares.unshare(id, accounts);
    }
  }

  private int version(Input in, String templateId) {
    String label = Given.text(in.shareTemplateVersion());
    if (label == null) {
      return 0;
    }
    int number = VersionLabel.number(label).orElse(0);
    if (rows.version(templateId, number).isEmpty()) {
      throw new ApiException(ErrorCode.NO_TEMPLATE, in.templateName());
    }
    return number;
  }
}
