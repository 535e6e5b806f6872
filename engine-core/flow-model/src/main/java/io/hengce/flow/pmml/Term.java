package io.hengce.flow.pmml;

/** Something that comes to a value; NaN is missing. Safe for many threads. */
@FunctionalInterface
interface Term {
    double value(double[] slots);
}
