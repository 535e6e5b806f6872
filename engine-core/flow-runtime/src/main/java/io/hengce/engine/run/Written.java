package io.hengce.engine.run;

import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.Optional;

/** What a node writes: its targets in order, each with a value. One per visit, unless it is {@link #kept}. */
final class Written {

    private final Target[] targets;
    private final Value[] values;
    private Optional<long[]> units = Optional.empty();

    /** @param targets shared by all visits, never changed */
    Written(Target[] targets) {
        this(targets, new Value[targets.length]);
    }

    Written(Target[] targets, Value[] values) {
        this.targets = targets;
        this.values = values;
    }

    static Written of(Target target, Value value) {
        return new Written(new Target[] {target}, new Value[] {value});
    }

    void put(int number, Value value) {
        values[number] = value;
    }

    Value value(int number) {
        return values[number];
    }

    /** Works out the longs of the values now, for what is written many times. */
    Written kept() {
        var longs = new long[values.length];
        Arrays.setAll(longs, number -> targets[number].writer().units().of(values[number]));
        units = Optional.of(longs);
        return this;
    }

    void into(Frame frame) {
        if (units.isPresent()) {
            into(frame, units.get());
            return;
        }
        for (var number = 0; number < targets.length; number++) {
            frame.set(targets[number].slot(), values[number]);
        }
    }

    private void into(Frame frame, long[] longs) {
        for (var number = 0; number < targets.length; number++) {
            frame.set(targets[number].slot(), values[number], longs[number]);
        }
    }
}
