package io.hengce.engine.index;

/** The same of a value that is a long. Safe for many threads. */
@FunctionalInterface
interface UnitAxis {

    int segment(long units);
}
