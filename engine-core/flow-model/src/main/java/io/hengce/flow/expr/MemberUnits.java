package io.hengce.flow.expr;

import java.util.List;

/**
 * Reads the long of a member of the element that is looked at.
 *
 * @param level where the run keeps the element
 */
record MemberUnits(int level, MemberColumn member) implements LongForm {

    @Override
    public long read(Frame frame) {
        return frame.units(level, member);
    }

    @Override
    public List<Object> parts() {
        return List.of();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.member(this);
    }
}
