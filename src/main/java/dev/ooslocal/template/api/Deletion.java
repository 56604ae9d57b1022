package dev.ooslocal.template.api;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.tag.Tags;
import dev.ooslocal.template.Templates;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.TemplateWrites;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Deletes templates that nobody uses, or that may go together with their executions. */
@Component
class Deletion {
  private final TemplateWrites writes;
  private final TemplateRows rows;
  private final Tags tags;
  private final ObjectProvider<Templates.Use> uses;

  Deletion(
      TemplateWrites writes, TemplateRows rows, Tags tags, ObjectProvider<Templates.Use> uses) {
    this.writes = writes;
    this.rows = rows;
    this.tags = tags;
    this.uses = uses;
  }

  void delete(Caller caller, String name, boolean withExecutions) {
    String account = caller.account();
    String region = caller.region();
    if (rows.find(account, region, name).isEmpty()) {
      throw new ApiException(ErrorCode.NO_TEMPLATE, name);
    }
    uses.stream()
        .filter(use -> use.isUsed(account, region, name))
        .forEach(
            use -> {
              if (!withExecutions) {
                throw new ApiException(ErrorCode.TEMPLATE_IN_USE, name);
              }
              use.forget(account, region, name);
            });
    writes.delete(caller, name);
    tags.forget(account, region, TemplateRows.TAGGED_AS, List.of(name));
  }
}
