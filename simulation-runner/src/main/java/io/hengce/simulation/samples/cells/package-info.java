/**
 * Tables of cells, whatever kind of file they stand in: what a cell holds, and rows one after the other.
 * Knows nothing of fields, and of file formats only their common shape.
 */
@NullMarked
package io.hengce.simulation.samples.cells;

import org.jspecify.annotations.NullMarked;
