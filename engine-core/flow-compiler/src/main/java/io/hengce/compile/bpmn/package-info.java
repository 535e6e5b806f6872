/**
 * The drawing as BPMN 2.0 with diagram interchange: one element for each drawn node, machine names in all executable text.
 * Uses the document and machine names; knows nothing of jBPM.
 */
@NullMarked
package io.hengce.compile.bpmn;

import org.jspecify.annotations.NullMarked;
