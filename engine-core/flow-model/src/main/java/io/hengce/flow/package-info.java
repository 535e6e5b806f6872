/**
 * What a decision flow is: its document, dictionary, expressions, checker, and the decisions it makes.
 * Start at {@link io.hengce.flow.document.FlowDocument} and {@link io.hengce.flow.check.FlowChecker}.
 */
@NullMarked
package io.hengce.flow;

import org.jspecify.annotations.NullMarked;
