package dev.ooslocal.rpc;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the client of the request being handled says of itself. */
public final class UserAgent {
  private static final String TERRAFORM = "Terraform";

  private UserAgent() {}

  /**
   * Whether the request being handled comes from the Terraform provider, which reads the shape of
   * two answers otherwise than all other clients.
   */
  public static boolean isTerraform() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        && String.valueOf(request.getRequest().getHeader("User-Agent")).contains(TERRAFORM);
  }
}
