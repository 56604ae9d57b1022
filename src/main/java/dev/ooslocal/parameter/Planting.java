package dev.ooslocal.parameter;

import dev.ooslocal.account.Accounts;
import dev.ooslocal.parameter.store.Draft;
import dev.ooslocal.parameter.store.ParameterRows;
import dev.ooslocal.parameter.store.ParameterWrites;
import dev.ooslocal.parameter.store.Place;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.parameter.store.ValueRules;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.tag.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stores seeded parameters as the default account would, and public ones for everybody. */
@Component
class Planting {
  private static final String PUBLIC = "aliyun/";
  private static final String NAME = "(?i)(?!ALIYUN|ACS|ALIBABA|ALICLOUD|OOS)[a-z0-9_/-]{1,200}";
  private static final List<String> TYPES = List.of("String", "StringList", "Secret");
  private static final int LONGEST = 4096;

  private final Accounts accounts;
  private final ParameterRows rows;
  private final ParameterWrites writes;
  private final Tags tags;

  Planting(Accounts accounts, ParameterRows rows, ParameterWrites writes, Tags tags) {
    this.accounts = accounts;
    this.rows = rows;
    this.writes = writes;
    this.tags = tags;
  }

  void plant(Parameters.Seed seed) {
    check(seed);
    Map<String, String> labels = tags.checked(seed.tags());
    boolean secret = seed.type().equals("Secret");
    Secrecy secrecy = secret ? Secrecy.SECRET : Secrecy.PLAIN;
    Place place =
        seed.name().startsWith(PUBLIC)
            ? new Place(Place.PUBLISHER, "", secrecy)
            : new Place(accounts.defaultAccount(), accounts.defaultRegion(), secrecy);
    store(place, seed);
    tags.replace(place.account(), place.region(), secrecy.taggedAs(), seed.name(), labels);
  }

  private void store(Place place, Parameters.Seed seed) {
    String by =
        place.account().equals(Place.PUBLISHER) ? Place.PUBLISHER : "root(" + place.account() + ")";
    ParameterWrites.Details details = new ParameterWrites.Details(seed.description(), null);
    Optional<StoredParameter> old = rows.find(place, seed.name());
    if (old.isPresent() && old.get().type().equals(seed.type())) {
      if (!writes.value(old.get()).equals(seed.value())) {
        writes.update(place, seed.name(), seed.value(), details, by);
      }
      return;
    }
    if (old.isPresent()) {
      writes.delete(place, seed.name());
    }
    Draft draft = new Draft(seed.name(), seed.type(), ValueRules.read(null), null, null);
    writes.create(place, draft, seed.value(), details, by);
  }

  private static void check(Parameters.Seed seed) {
    String own =
        seed.name().startsWith(PUBLIC) ? seed.name().substring(PUBLIC.length()) : seed.name();
    if (!own.matches(NAME)) {
      throw ApiException.invalid("name", "'" + seed.name() + "' is not a name it may have");
    }
    if (!TYPES.contains(seed.type())) {
      throw ApiException.invalid("type", "it must be one of " + String.join(", ", TYPES));
    }
    if (seed.value().isEmpty() || seed.value().length() > LONGEST) {
      throw ApiException.invalid("value", "it must have 1 to " + LONGEST + " characters");
    }
  }
}
