package io.hengce.flow.diff;

/** Watches a long comparison. It may throw, which ends it: nobody wants the result any more. */
@FunctionalInterface
public interface DiffWatch {

    /** Watches nothing. */
    DiffWatch NONE = () -> {};

    /** A part more was compared. */
    void step();
}
