/**
 * The applications of the farm machinery loan: made up, since no bank publishes such data, and the same ones each time.
 * Money is in whole CNY.
 */
@NullMarked
package io.hengce.samples.farm;

import org.jspecify.annotations.NullMarked;
