package dev.ooslocal.cloud.simulated;

/**
 * How a product names the parts of a page, and how large one is unless the call says. A name that
 * is empty is not there; dots lead into objects. The last part of a name is also that of the
 * parameter which asks for it.
 */
public enum PageStyle {
  ECS("TotalCount", "PageNumber", "PageSize", 10),
  RDS("TotalRecordCount", "PageNumber", "PageRecordCount", 30),
  ROS("TotalCount", "PageNumber", "PageSize", 10),
  /** By numbers alone, without tokens. */
  NUMBERED("TotalCount", "PageNumber", "PageSize", 10),
  DNS("TotalCount", "PageNumber", "PageSize", 20),
  KVSTORE("TotalCount", "PageNumber", "PageSize", 30),
  CR("TotalCount", "PageNo", "PageSize", 30),
  CS("page_info.total_count", "page_info.page_number", "page_info.page_size", 10),
  /** The nodes of CS. */
  NODES("page.total_count", "page.page_number", "page.page_size", 10),
  BSS("Data.TotalCount", "Data.PageNum", "Data.PageSize", 20),
  SAS("PageInfo.TotalCount", "PageInfo.CurrentPage", "PageInfo.PageSize", 20),
  COUNTED("TotalCount", "", "", 50),
  /** By tokens, as large as {@code Limit} says. */
  LIMITED("TotalCount", "", "Limit", 20),
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

  /** The parameter that asks for a page. */
  String numberParameter() {
    return this == NODES ? "pageNumber" : last(number);
  }

  /** The parameter that says how large a page is. */
  String sizeParameter() {
    return switch (this) {
      case RDS -> "PageSize";
      case NODES -> "pageSize";
      default -> last(size);
    };
  }

  /** The parameter that says how large a page is that is asked for by a token. */
  String tokenSizeParameter() {
    return this == LIMITED ? size : "MaxResults";
  }

  int usual() {
    return usual;
  }

  boolean countsShown() {
    return this == RDS;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
