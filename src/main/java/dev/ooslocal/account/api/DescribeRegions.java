package dev.ooslocal.account.api;

import dev.ooslocal.account.Regions;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.OneOf;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the regions. */
@Component
@Offered(group = "misc", summary = "Lists the regions and where to reach the service in each.")
final class DescribeRegions implements Operation<DescribeRegions.Input, DescribeRegions.Output> {
  record Input(
      @Doc("Language of the names; English unless given.")
          @OneOf({"zh-CN", "en-US", "ja"})
          @Default("en-US")
          @Example("en-US")
          String acceptLanguage,
      @Doc("Region to ask in; the answer is the same everywhere.") @Example("cn-hangzhou")
          @Nullable String regionId) {}

  record Output(@Doc("All regions.") List<Region> regions) {}

  @Doc("A region.")
  record Region(
      @Doc("Id of the region.") @Example("cn-hangzhou") String regionId,
      @Doc("Name of the region.") @Example("China (Hangzhou)") String localName,
      @Doc("Host of the service in the region.") @Example("oos.cn-hangzhou.aliyuncs.com")
          String regionEndpoint) {}

  @Override
  public Output handle(Input in, Caller caller) {
    return new Output(
        Regions.ALL.stream()
            .map(
                region ->
                    new Region(
                        region.id(),
                        region.name(in.acceptLanguage()),
                        "oos." + region.id() + ".aliyuncs.com"))
            .toList());
  }
}
