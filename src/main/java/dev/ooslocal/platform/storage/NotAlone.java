package dev.ooslocal.platform.storage;

/** Something that can only be done while no other process works on the same database. */
public final class NotAlone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param why what goes wrong otherwise
   */
  public NotAlone(String why) {
    super("Another process works on the same database: " + why + ".", null, false, false);
  }
}
