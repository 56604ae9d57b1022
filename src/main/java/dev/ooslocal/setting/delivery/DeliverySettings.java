package dev.ooslocal.setting.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where records of ended executions are delivered.
 *
 * @param dir the folder that stands for buckets and log projects: below it are written {@code
 *     oss/<bucket>/<prefix>/<execution>.json} and {@code sls/<project>/<execution>.jsonl}; empty:
 *     nothing is delivered, and the log says so
 */
@ConfigurationProperties("oos.delivery")
record DeliverySettings(@DefaultValue("") String dir) {}
