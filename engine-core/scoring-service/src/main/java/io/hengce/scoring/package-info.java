/**
 * The flows that a service offers: read from files, checked, compiled and loaded once, then asked by id.
 * Uses the engine; knows nothing of HTTP or Spring, which are next door.
 */
@NullMarked
package io.hengce.scoring;

import org.jspecify.annotations.NullMarked;
