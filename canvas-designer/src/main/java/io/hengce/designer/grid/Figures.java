package io.hengce.designer.grid;

import io.hengce.designer.heat.Heat;

/**
 * What the sample or the cases did with each row, beside the cells.
 *
 * @param words what stands above: how many, how they ended, how many were approved
 */
record Figures(Heat heat, Words words) {

    /** How wide they are without bad rates, and how much wider with them. */
    private static final double WIDTH = 256;

    private static final double BAD = 72;

    /** What stands above the figures, and beside a row that no case came to. */
    record Words(String count, String ended, String approved, String bad, String missed) {}

    double width() {
        if (heat.isNone()) {
            return 0;
        }
        return hasBad() ? WIDTH + BAD : WIDTH;
    }

    /** Whether it is known of any application what became of it. */
    boolean hasBad() {
        return heat.all().known() > 0;
    }
}
