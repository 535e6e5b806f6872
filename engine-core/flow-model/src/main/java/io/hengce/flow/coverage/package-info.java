/**
 * Which parts of a drawing decisions came to: nodes, edges, rules, rows, cells, leaves, bins and adjustments, by their places.
 * Uses the document and the decisions with their traces, and nothing that runs them.
 */
@NullMarked
package io.hengce.flow.coverage;

import org.jspecify.annotations.NullMarked;
