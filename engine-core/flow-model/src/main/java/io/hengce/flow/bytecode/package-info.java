/**
 * Writes Java bytecode while the engine runs: a class, its constants, its methods, instruction by instruction. Knows nothing of flows and expressions;
 * the only place that uses ASM.
 */
@NullMarked
package io.hengce.flow.bytecode;

import org.jspecify.annotations.NullMarked;
