package io.hengce.designer.grid;

import io.hengce.designer.heat.Heat;

/**
 * What the sample or the cases did with each row, beside the cells.
 *
 * @param words what stands above: how many, how they ended, how many were approved
 */
record Figures(Heat heat, Words words) {

    /** How wide they are. */
    static final double WIDTH = 256;

    /** What stands above the figures. */
    record Words(String count, String ended, String approved) {}

    double width() {
        return heat.isNone() ? 0 : WIDTH;
    }
}
