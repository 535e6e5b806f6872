package io.hengce.flow.expr;

/** Reads one number of a run as a scaled {@code long}; {@link ScaledRange#MISSING} is missing. */
@FunctionalInterface
interface ScaledSource {

    long read(Frame frame);
}
