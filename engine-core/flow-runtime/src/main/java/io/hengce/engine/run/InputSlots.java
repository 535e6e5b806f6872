package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.expr.Frame;

/** Where the values of an application go. Safe for many threads. */
final class InputSlots {

    private final String flow;
    private final String[] fields;
    private final int[] slots;
    private final Dictionary own;
    private volatile Dictionary same;

    InputSlots(ValidFlow flow) {
        this.flow = flow.document().id();
        own = flow.document().dictionary();
        same = own;
        fields = flow.document().dictionary().fields().stream()
                .filter(field -> field.use().origin() != Origin.DERIVED)
                .map(Field::id)
                .toArray(String[]::new);
        slots = new int[fields.length];
        for (var number = 0; number < fields.length; number++) {
            slots[number] = flow.slots().require(fields[number]);
        }
    }

    /**
     * Writes the values of an application into a frame in which nothing is written.
     *
     * @throws IllegalArgumentException when the application has a field that is no input of the flow
     */
    void fill(Frame frame, Application application) {
        if (isOurs(application.dictionary())) {
            frame.load(application);
        } else {
            fillByName(frame, application);
        }
    }

    /** Writes the values of what has longs too, for a run of which much is told. */
    void show(Frame frame, Application application) {
        if (isOurs(application.dictionary())) {
            frame.loadCounted(application);
        }
    }

    /** Most applications were made for the very dictionary of the flow, or all for another one with the same fields, so two dictionaries are compared once. */
    private boolean isOurs(Dictionary other) {
        if (other == same) {
            return true;
        }
        if (other.equals(own)) {
            same = other;
            return true;
        }
        return false;
    }

    private void fillByName(Frame frame, Application application) {
        var values = application.values();
        var found = 0;
        for (var number = 0; number < fields.length; number++) {
            var value = values.get(fields[number]);
            if (value != null) {
                frame.set(slots[number], value);
                found++;
            }
        }
        if (found < values.size()) {
            throw new IllegalArgumentException("the application " + application.id() + " of " + values.keySet()
                    + " was made for another dictionary than that of " + flow);
        }
    }
}
