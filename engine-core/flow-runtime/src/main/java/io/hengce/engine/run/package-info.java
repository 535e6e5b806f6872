/**
 * What each kind of node does in a run, how reasons are ranked and how errors end a run: the meaning of a flow, free of Drools and jBPM.
 * Uses the compiled flow; which rules hit is asked of a {@link io.hengce.engine.run.Matcher}.
 */
@NullMarked
package io.hengce.engine.run;

import org.jspecify.annotations.NullMarked;
