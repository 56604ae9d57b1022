package dev.ooslocal.template;

import dev.ooslocal.account.Accounts;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.template.store.Draft;
import dev.ooslocal.template.store.Drafts;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.TemplateWrites;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores seeded templates as the default account would. */
@Component
class PlantedTemplates implements TemplateSeeds {
  private static final Pattern NAME =
      Pattern.compile("(?i)(?!ALIYUN|ACS|ALIBABA|ALICLOUD)[a-z0-9_-]{1,200}");

  private static final TemplateWrites.Details NO_DETAILS = new TemplateWrites.Details(null, null);

  private final Accounts accounts;
  private final Drafts drafts;
  private final TemplateRows rows;
  private final TemplateWrites writes;

  PlantedTemplates(Accounts accounts, Drafts drafts, TemplateRows rows, TemplateWrites writes) {
    this.accounts = accounts;
    this.drafts = drafts;
    this.rows = rows;
    this.writes = writes;
  }

  @Override
  @Transactional
  public void plant(String name, String text) {
    if (!NAME.matcher(name).matches()) {
      throw new ApiException(
          ErrorCode.INVALID_PARAMETER, "'" + name + "' is not a name a template may have.");
    }
    Caller caller =
        new Caller(
            accounts.defaultAccount(), Caller.ROOT, "", accounts.defaultRegion(), Ids.requestId());
    Draft draft = drafts.read(text);
    if (rows.find(caller.account(), caller.region(), name).isPresent()) {
      writes.update(caller, name, draft, NO_DETAILS);
    } else {
      writes.create(caller, name, draft, NO_DETAILS);
    }
  }
}
