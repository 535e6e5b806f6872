/**
 * The expression language: text to tree, tree to typed expression, typed expression to code.
 * Uses dictionary and values; knows nothing of nodes or documents.
 */
@NullMarked
package io.hengce.flow.expr;

import org.jspecify.annotations.NullMarked;
