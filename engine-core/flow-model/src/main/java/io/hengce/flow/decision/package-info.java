/**
 * What goes into an engine and what comes out: Application, Decision and Trace.
 * Uses dictionary, values and diagnostics.
 */
@NullMarked
package io.hengce.flow.decision;

import org.jspecify.annotations.NullMarked;
