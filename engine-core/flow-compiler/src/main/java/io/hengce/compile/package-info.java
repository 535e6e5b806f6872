/**
 * Makes a valid flow into a compiled flow: a BPMN 2.0 document and a rule plan, with machine names only. It may
 * use the flow model and nothing of the engine.
 */
@NullMarked
package io.hengce.compile;

import org.jspecify.annotations.NullMarked;
