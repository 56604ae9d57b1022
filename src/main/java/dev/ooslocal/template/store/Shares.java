package dev.ooslocal.template.store;

import java.util.Collection;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets other accounts use templates. */
@Component
public class Shares {
  private final JdbcClient jdbc;

  Shares(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Shares a template, replacing what was shared with these accounts before.
   *
   * @param version the only version to share; 0: all
   */
  public void share(String templateId, Collection<String> accounts, int version) {
    for (String account : new TreeSet<>(accounts)) {
      int added =
          jdbc.sql(
                  "insert into template_share (version_number, template_id, account_id)"
                      + " values (?, ?, ?) on conflict do nothing")
              .params(version, templateId, account)
              .update();
      if (added == 0) {
        jdbc.sql(
                "update template_share set version_number = ?"
                    + " where template_id = ? and account_id = ?")
            .params(version, templateId, account)
            .update();
      }
    }
  }

  public void unshare(String templateId, Collection<String> accounts) {
    jdbc.sql("delete from template_share where template_id = :id and account_id in (:accounts)")
        .param("id", templateId)
        .param("accounts", accounts)
        .update();
  }
}
