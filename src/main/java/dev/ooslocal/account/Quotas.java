package dev.ooslocal.account;

/** How much each account may have: from {@code accounts.yml}, else from {@code oos.quota.*}. */
public interface Quotas {
  Limits of(String account);
}
