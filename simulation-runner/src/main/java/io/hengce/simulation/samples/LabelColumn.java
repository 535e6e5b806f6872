package io.hengce.simulation.samples;

/**
 * The column that says what became of each loan.
 *
 * @param name the column's header
 * @param bad the value that means bad; every other value means good, an empty cell means unknown
 */
public record LabelColumn(String name, String bad) {}
