/**
 * Runs all measurements in one go and prints one table of ratios.
 * Start at {@link io.hengce.bench.Benchmarks}.
 */
@NullMarked
package io.hengce.bench;

import org.jspecify.annotations.NullMarked;
