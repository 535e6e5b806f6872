/**
 * The loan flow that speed and memory are measured on: its document, applications and the outcomes that everything that decides it must give.
 * May use the engine's public door and JSON; start at {@link io.hengce.engine.loan.LoanFlow}.
 */
@NullMarked
package io.hengce.engine.loan;

import org.jspecify.annotations.NullMarked;
