package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which baselines a list shows. */
record BaselineFilter(ListPatchBaselines.Input in) {

  boolean passes(Baseline one, Map<String, String> tags) {
    return (in.name() == null || lower(one.name()).contains(lower(in.name())))
        && same(in.operationSystem(), one.operationSystem())
        && same(in.shareType(), one.isPublic() ? "Public" : "Private")
        && same(in.resourceGroupId(), one.resourceGroupId())
        && holds(one.content().approved(), in.approvedPatches())
        && holds(one.content().sources(), in.sources())
        && (in.approvedPatchesEnableNonSecurity() == null
            || in.approvedPatchesEnableNonSecurity() == one.content().approvedNonSecurity())
        && tags.entrySet().containsAll(TagInput.map(in.tags()).entrySet());
  }

  private static boolean same(@Nullable String wanted, String value) {
    return wanted == null || wanted.equals(value);
  }

  private static boolean holds(List<String> values, @Nullable List<String> wanted) {
    return wanted == null || values.containsAll(wanted);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
