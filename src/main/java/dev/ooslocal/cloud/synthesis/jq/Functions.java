package dev.ooslocal.cloud.synthesis.jq;

import java.util.Set;

/** The functions that jq has. A word that is none of them is a field whose dot was left out. */
final class Functions {
  static final Set<String> NAMES =
      Set.of(
          """
          GROUP_BY IN INDEX UNIQUE_BY abs add all any arrays ascii ascii_downcase ascii_upcase
          booleans bsearch capture ceil combinations contains date dateadd datesub debug del
          delpaths empty endswith env error exp explode first flatten floor from_entries
          fromdate fromjson getpath gmtime group_by gsub halt has implode in index indices
          infinite input inputs inside isinfinite isnan isnormal isvalid iterables join keys
          keys_unsorted last leaf_paths length limit log ltrim ltrimstr map map_values match max
          max_by min min_by mktime nan not now nth nulls numbers objects path paths pow range
          recurse recurse_down reverse rindex round rtrim rtrimstr scalars scan select setpath
          sort sort_by split splits sqrt startswith strftime strings strptime sub test
          to_entries todate tojson tonumber tostring transpose trim type unique unique_by until
          utf8bytelength values walk while with_entries
          """
              .strip()
              .split("\\s+"));

  private Functions() {}
}
