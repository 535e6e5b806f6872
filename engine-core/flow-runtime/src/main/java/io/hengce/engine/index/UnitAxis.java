package io.hengce.engine.index;

import java.util.List;

/** The same of a value that is a long. Safe for many threads. */
interface UnitAxis {

    /** Of values that no cell tells apart. */
    UnitAxis NOWHERE = new UnitAxis() {
        @Override
        public int segment(long units) {
            return Axis.NOWHERE;
        }

        @Override
        public List<Long> begins() {
            return List.of(Long.MIN_VALUE);
        }
    };

    int segment(long units);

    /** Where segments begin, ascending; the first begins at the lowest long. Between two of them all longs lie in one segment. */
    List<Long> begins();
}
