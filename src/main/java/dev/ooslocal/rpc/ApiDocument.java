package dev.ooslocal.rpc;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The OpenAPI of the operations. It knows one operation per path and method, while here all share
 * the path {@code /}; so the action is written into the path, and a form is sent there, which is a
 * real form of the wire.
 */
final class ApiDocument {
  private static final List<ErrorCode> COMMON =
      List.of(
          ErrorCode.INVALID_VERSION,
          ErrorCode.INVALID_ACTION,
          ErrorCode.INVALID_PARAMETER,
          ErrorCode.INVALID_STS_TOKEN,
          ErrorCode.EXPIRED_STS_TOKEN,
          ErrorCode.INVALID_ACCOUNT_TYPE,
          ErrorCode.THROTTLING_USER,
          ErrorCode.NO_PERMISSION,
          ErrorCode.INTERNAL_ERROR);

  private ApiDocument() {}

  static Paths paths(Collection<? extends Contract<?, ?>> contracts) {
    Paths paths = new Paths();
    contracts.forEach(
        one -> paths.addPathItem("/?Action=" + one.name(), new PathItem().post(operation(one))));
    return paths;
  }

  private static Operation operation(Contract<?, ?> contract) {
    Operation operation =
        new Operation()
            .operationId(contract.name())
            .requestBody(
                new RequestBody()
                    .content(
                        content(
                            "application/x-www-form-urlencoded",
                            FormSchema.of(contract.input(), isList(contract.name())))))
            .responses(responses(contract));
    Offered offered = contract.offered();
    if (offered != null) {
      operation.summary(offered.summary()).addTagsItem(offered.group());
    }
    return operation;
  }

  private static boolean isList(String operation) {
    return operation.startsWith("List") || operation.startsWith("Search");
  }

  private static ApiResponses responses(Contract<?, ?> contract) {
    Schema<?> answer = Schemas.of(contract.output());
    answer.addProperty("RequestId", Schemas.typed("string").description("The id of this request."));
    ApiResponses responses =
        new ApiResponses()
            .addApiResponse(
                "200",
                new ApiResponse()
                    .description("Done.")
                    .content(content("application/json", answer)));
    byStatus(contract)
        .forEach((status, codes) -> responses.addApiResponse(status.toString(), error(codes)));
    return responses;
  }

  private static Map<Integer, List<ErrorCode>> byStatus(Contract<?, ?> contract) {
    Map<Integer, List<ErrorCode>> byStatus = new TreeMap<>();
    List<ErrorCode> all = new ArrayList<>(contract.errors());
    COMMON.stream().filter(code -> !all.contains(code)).forEach(all::add);
    if (contract.input().fields().stream().anyMatch(field -> field.required())) {
      all.add(ErrorCode.MISSING_BUSINESS_PARAMETER);
    }
    all.forEach(code -> byStatus.computeIfAbsent(code.status(), _ -> new ArrayList<>()).add(code));
    return byStatus;
  }

  private static ApiResponse error(List<ErrorCode> codes) {
    StringBuilder text = new StringBuilder();
    codes.forEach(
        code ->
            text.append("* `")
                .append(code.code().replace("{}", "<Parameter>"))
                .append("`: ")
                .append(code.message().replace("{}", "…"))
                .append('\n'));
    Schema<?> envelope = Schemas.typed("object");
    for (String field : List.of("RequestId", "HostId", "Code", "Message", "Recommend")) {
      envelope.addProperty(field, Schemas.typed("string"));
    }
    return new ApiResponse()
        .description(text.toString())
        .content(content("application/json", envelope));
  }

  private static Content content(String type, Schema<?> schema) {
    return new Content().addMediaType(type, new MediaType().schema(schema));
  }
}
