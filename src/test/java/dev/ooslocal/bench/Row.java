package dev.ooslocal.bench;

/**
 * What one template did in one mode; times in milliseconds.
 *
 * @param rate executions started and ended per second
 * @param processorMillis what one execution cost the service, over all cores
 * @param residentMegabytes memory of the process at the end
 */
record Row(
    String mode,
    String template,
    double rate,
    String startP50,
    String startP99,
    String endP50,
    String endP99,
    double processorMillis,
    long residentMegabytes) {}
