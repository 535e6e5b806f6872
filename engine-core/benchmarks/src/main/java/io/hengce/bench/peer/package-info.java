/**
 * Everything that decides the measured applications: hand-written Java, the engine's ways, and what others write with Drools and KIE DMN.
 * May use KIE; start at {@link io.hengce.bench.peer.Contestants}.
 */
@NullMarked
package io.hengce.bench.peer;

import org.jspecify.annotations.NullMarked;
