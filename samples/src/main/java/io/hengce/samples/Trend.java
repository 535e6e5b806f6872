package io.hengce.samples;

/** What a risk officer expects of a number: the classes are merged until the data say so too. */
enum Trend {
    MORE_IS_BETTER,
    MORE_IS_WORSE;

    /** True if bad rates of two neighbouring classes, the lower values first, go against the trend. */
    boolean broken(WoeBin lower, WoeBin upper) {
        return this == MORE_IS_BETTER ? lower.badRate() < upper.badRate() : lower.badRate() > upper.badRate();
    }
}
