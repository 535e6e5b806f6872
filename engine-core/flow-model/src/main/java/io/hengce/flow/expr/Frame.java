package io.hengce.flow.expr;

import io.hengce.flow.bytecode.GeneratedClass;
import io.hengce.flow.decision.Application;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The values of one run by slot; all missing at first. One per run, one thread at a time. Counts the steps of the run, together with those of its branches and of the flows that it calls.
 * A value whose type has {@link Units} stands there a second time as a {@code long}; what was written as a long alone becomes a value when it is asked for.
 */
public final class Frame extends ElementsLookedAt {

    /** The most steps of a run: one for each element that an expression looks at. */
    public static final int STEPS = 1_000_000;

    /** What explains a run looks at the elements again, once for the answer and once for the values shown with it. */
    private static final int STEPS_EXPLAINED = 4 * STEPS;

    private static final Slots NO_SLOTS = new Slots(new Dictionary(List.of()));
    private static final Supplier<Value> NO_TIME = () -> Value.Missing.MISSING;

    private final Slots slots;
    /** Null where there is only the long. */
    private final @Nullable Value[] values;

    private final long[] units;
    /** The frame that counts the steps: this one, or that of the run which this one is a part of. */
    private final Frame counting;

    private final int stepsAllowed;
    private Supplier<Value> time = NO_TIME;
    private long steps;
    /** Which part of a node generated code is in: what a fault belongs to. */
    private int part;

    public Frame(Slots slots) {
        this.slots = slots;
        values = new Value[slots.size()];
        units = new long[slots.size()];
        counting = this;
        stepsAllowed = STEPS;
        clear();
    }

    /** The values of a run that another one begins: its steps are the other's. */
    public Frame(Slots slots, Frame outer) {
        this.slots = slots;
        values = new Value[slots.size()];
        units = new long[slots.size()];
        counting = outer.counting;
        stepsAllowed = outer.stepsAllowed;
        clear();
    }

    /** @param counted counts the steps; null: this one does */
    private Frame(Frame other, @Nullable Frame counted, int stepsAllowed) {
        slots = other.slots;
        values = other.values.clone();
        units = other.units.clone();
        time = other.time;
        counting = counted == null ? this : counted;
        this.stepsAllowed = stepsAllowed;
    }

    /** A class that generated code is put beside. */
    static GeneratedClass generated(Class<?> implemented) {
        return new GeneratedClass(MethodHandles.lookup(), implemented);
    }

    /** Which part of a node the generated code came to that ended in a fault. */
    public int part() {
        return part;
    }

    /** For code that reads nothing. */
    static Frame nothing() {
        return new Frame(NO_SLOTS);
    }

    /** The values as they are now, to explain the run by; its steps count anew. */
    public Frame copy() {
        return new Frame(this, null, STEPS_EXPLAINED);
    }

    /** The values as they are now, for a branch; its steps are those of the run. */
    public Frame fork() {
        return new Frame(this, counting, stepsAllowed);
    }

    /** Takes in what a branch has written. */
    public void join(Frame branch, int[] written) {
        for (var slot : written) {
            values[slot] = branch.values[slot];
            units[slot] = branch.units[slot];
        }
    }

    /** The values of some slots as they are now. */
    public KeptValues keep(int[] slots) {
        return KeptValues.of(this, slots);
    }

    /** Puts a slot back as it was copied: null where there is only the long. */
    void restore(int slot, @Nullable Value value, long unit) {
        values[slot] = value;
        units[slot] = unit;
    }

    /** Counts the steps from 0 again. */
    public void countAnew() {
        steps = 0;
    }

    /** The values as they are now, for what goes on beside the run; its steps count anew. */
    public Frame aside() {
        return new Frame(this, null, STEPS);
    }

    public Value get(int slot) {
        var value = values[slot];
        return value == null ? made(slot) : value;
    }

    /** The list of a slot; null where there is none. */
    @Nullable
    ListValue list(int slot) {
        return values[slot] instanceof ListValue list ? list : null;
    }

    private Value made(int slot) {
        var value = slot == Slots.TIME_SLOT ? time.get() : slots.units(slot).value(units[slot]);
        values[slot] = value;
        return value;
    }

    /** @throws IllegalArgumentException if a number does not obey its field's scale and range, where both are declared, or a string its domain: write it through a {@link ValueWriter} */
    public void set(int slot, Value value) {
        units[slot] = slots.units(slot).of(value);
        values[slot] = value;
    }

    /** The same where the long of the value is known: that of the slot's units. */
    public void set(int slot, Value value, long known) {
        units[slot] = known;
        values[slot] = value;
    }

    /** Takes the values of an application that was made for the dictionary of the slots; nothing was written before. */
    public void load(Application application) {
        application.copy(values, units, Slots.FIRST_FIELD);
    }

    /** Takes the values of what has longs too, for a run of which much is told. */
    public void loadCounted(Application application) {
        application.copyCounted(values, Slots.FIRST_FIELD);
    }

    /** @param supplied the time of the decision; it is asked for when something reads it */
    public void decideAt(Supplier<Value> supplied) {
        values[Slots.TIME_SLOT] = null;
        time = supplied;
    }

    /** Copies some slots as they are: null where there is only the long. */
    public void copy(int[] slots, @Nullable Value[] toValues, long[] toUnits) {
        for (var number = 0; number < slots.length; number++) {
            toValues[number] = values[slots[number]];
            toUnits[number] = units[slots[number]];
        }
    }

    /** Makes every value missing again. */
    public void clear() {
        slots.clear(values);
        Arrays.fill(units, Units.MISSING);
        time = NO_TIME;
        lookAway();
        steps = 0;
    }

    /** @throws EvaluationFault {@code ENGINE_STEPS} when the run has taken more steps than it may */
    public void step(int count) {
        counting.steps += count;
        if (counting.steps > stepsAllowed) {
            throw new EvaluationFault("ENGINE_STEPS", "more than " + STEPS + " elements looked at");
        }
    }

    /** The elements, of which each is a step. */
    List<Value> stepThrough(List<Value> list) {
        step(list.size());
        return list;
    }

    /** The long of a slot that has units. */
    long units(int slot) {
        return units[slot];
    }

    /** Writes the long of a slot that has units; the type can hold it. */
    void setUnits(int slot, long written) {
        units[slot] = written;
        values[slot] = null;
    }
}
