/**
 * What Drools is told: one planned rule for every rule, table row and scorecard bin, with its ordered tests and machine names.
 * Uses the valid flow; knows nothing of BPMN and nothing of Drools.
 */
@NullMarked
package io.hengce.compile.plan;

import org.jspecify.annotations.NullMarked;
