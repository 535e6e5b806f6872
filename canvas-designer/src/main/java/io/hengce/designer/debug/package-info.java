/**
 * One decision step by step: how far it is shown, where it stops, and what each node did and why.
 * It replays the full trace of a trial run of the session; the engine is not asked again.
 */
@NullMarked
package io.hengce.designer.debug;

import org.jspecify.annotations.NullMarked;
