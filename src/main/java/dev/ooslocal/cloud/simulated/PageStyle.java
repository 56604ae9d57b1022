package dev.ooslocal.cloud.simulated;

/**
 * How a product names the parts of a page, and how large one is unless the call says. A name that
 * is empty is not there.
 */
public enum PageStyle {
  ECS("TotalCount", "PageNumber", "PageSize", 10),
  RDS("TotalRecordCount", "PageNumber", "PageRecordCount", 30),
  ROS("TotalCount", "PageNumber", "PageSize", 10),
  COUNTED("TotalCount", "", "", 50),
  /** With {@code MaxItems}, {@code Marker} and {@code IsTruncated}, as RAM does. */
  MARKED("", "", "", 100),
  /** Everything in one page. */
  WHOLE("", "", "", Integer.MAX_VALUE);

  private final String total;
  private final String number;
  private final String size;
  private final int usual;

  PageStyle(String total, String number, String size, int usual) {
    this.total = total;
    this.number = number;
    this.size = size;
    this.usual = usual;
  }

  String total() {
    return total;
  }

  String number() {
    return number;
  }

  /** How many are shown; RDS writes how many there are in this page. */
  String size() {
    return size;
  }

  int usual() {
    return usual;
  }

  boolean countsShown() {
    return this == RDS;
  }
}
