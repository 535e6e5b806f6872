package io.hengce.simulation.samples;

import io.hengce.flow.diagnostic.Diagnostic;

/**
 * What is wrong with one cell, or with a whole row.
 *
 * @param row 1-based, the header not counted
 * @param column the header of the cell's column; empty where the whole row is meant
 * @param value the cell as it stands in the file, cut where it is long
 */
public record CellProblem(long row, String column, String value, Diagnostic diagnostic) {}
