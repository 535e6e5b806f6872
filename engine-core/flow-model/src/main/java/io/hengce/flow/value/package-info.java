/**
 * The values that a decision works on, missing among them, and three-valued truth.
 * Uses nothing of the house.
 */
@NullMarked
package io.hengce.flow.value;

import org.jspecify.annotations.NullMarked;
