/** Simulated Elastic Compute Service: instances, disks, snapshots, images and Cloud Assistant. */
@NullMarked
package dev.ooslocal.cloud.ecs;

import org.jspecify.annotations.NullMarked;
