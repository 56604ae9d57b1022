package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.KnownKinds;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.Taggable;
import dev.ooslocal.cloud.simulated.TaggableKinds;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of OSS; nothing about them passes by itself. */
@Component
final class OssKinds implements KnownKinds, TaggableKinds {
  static final Kind BUCKET = new Kind("oss.bucket", Life.STILL);
  static final Kind OBJECT = new Kind("oss.object", Life.STILL);

  @Override
  public Collection<Kind> kinds() {
    return List.of(BUCKET, OBJECT);
  }

  @Override
  public List<Taggable> taggable() {
    return List.of(new Taggable("oss", "bucket", BUCKET, Buckets.EVERYWHERE));
  }
}
