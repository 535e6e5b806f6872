/**
 * The measured policy as a Java programmer writes it: plain objects and plain code.
 * Knows the engine's values only to make its objects from them.
 */
@NullMarked
package io.hengce.bench.loan;

import org.jspecify.annotations.NullMarked;
