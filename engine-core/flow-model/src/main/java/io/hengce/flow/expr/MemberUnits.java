package io.hengce.flow.expr;

/**
 * Reads the long of a member of the element that is looked at.
 *
 * @param level where the run keeps the element
 */
record MemberUnits(int level, MemberColumn member) implements UnitsSource {

    @Override
    public long read(Frame frame) {
        return frame.units(level, member);
    }
}
