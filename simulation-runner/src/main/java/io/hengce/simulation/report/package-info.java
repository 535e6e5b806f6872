/**
 * Writes what a regression found, for people (HTML, text) and for programs (JSON).
 * Uses diff, page and the flow model; Jackson lives here.
 */
@NullMarked
package io.hengce.simulation.report;

import org.jspecify.annotations.NullMarked;
