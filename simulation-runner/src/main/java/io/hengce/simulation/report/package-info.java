/**
 * Writes what a regression found, and why one application was decided as it was, for people (HTML, text) and for programs (JSON).
 * Uses diff and the flow model; Jackson lives here.
 */
@NullMarked
package io.hengce.simulation.report;

import org.jspecify.annotations.NullMarked;
