package dev.ooslocal.setting.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where records of ended executions are delivered.
 *
 * @param dir a folder beside the simulated buckets, and instead of log projects: below it are
 *     written {@code oss/<bucket>/<prefix>/<execution>.json} and {@code
 *     sls/<project>/<execution>.jsonl}; empty: only buckets get anything, and the log says where
 *     there is none
 */
@ConfigurationProperties("oos.delivery")
record DeliverySettings(@DefaultValue("") String dir) {}
