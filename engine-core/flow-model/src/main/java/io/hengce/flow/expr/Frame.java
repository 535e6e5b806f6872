package io.hengce.flow.expr;

import io.hengce.flow.decision.Facts;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import io.hengce.flow.value.Value.NumberValue;
import io.hengce.flow.value.Value.RecordValue;
import java.util.Arrays;
import java.util.List;

/**
 * The values of one run by slot; all missing at first. One per run, one thread at a time. Counts the steps of the run.
 * A number whose field declares scale and range stands there a second time as a scaled {@code long}.
 */
public final class Frame {

    /** The most steps of a run: one for each element that an expression looks at. */
    public static final int STEPS = 1_000_000;

    /** What explains a run looks at the elements again, once for the answer and once for the values shown with it. */
    private static final int STEPS_EXPLAINED = 4 * STEPS;

    private static final Slots NO_SLOTS = new Slots(new Dictionary(List.of()));
    private static final ListValue[] NO_LISTS = {};
    private static final int[] NO_ROWS = {};

    private final Slots slots;
    private final Value[] values;
    private final long[] scaled;
    private final int stepsAllowed;
    private ListValue[] lists = NO_LISTS;
    private int[] rows = NO_ROWS;
    private long steps;

    public Frame(Slots slots) {
        this.slots = slots;
        values = new Value[slots.size()];
        scaled = new long[slots.size()];
        stepsAllowed = STEPS;
        clear();
    }

    private Frame(Frame other) {
        slots = other.slots;
        values = other.values.clone();
        scaled = other.scaled.clone();
        stepsAllowed = STEPS_EXPLAINED;
    }

    /** For code that reads nothing. */
    static Frame nothing() {
        return new Frame(NO_SLOTS);
    }

    /** The values as they are now, to explain the run by; its steps count anew. */
    public Frame copy() {
        return new Frame(this);
    }

    public Value get(int slot) {
        return values[slot];
    }

    /** @throws IllegalArgumentException if a number does not obey its field's scale and range, where both are declared: write it through a {@link ValueWriter} */
    public void set(int slot, Value value) {
        scaled[slot] = slots.scaled(slot, value);
        values[slot] = value;
    }

    /** Takes the values of an application that was made for the dictionary of the slots. */
    public void load(Facts facts) {
        facts.copy(values, scaled, Slots.FIRST_FIELD);
    }

    /** Makes every value missing again. */
    public void clear() {
        Arrays.fill(values, Value.Missing.MISSING);
        Arrays.fill(scaled, ScaledRange.MISSING);
        steps = 0;
    }

    /** The element that is looked at, of the list on a level. */
    Value element(int level) {
        return lists[level].elements().get(rows[level]);
    }

    /** A member of the element that is looked at; missing where that is no record, or has none. The hint is where the member's type has it. */
    Value member(int level, String member, int hint) {
        var columns = lists[level].columns();
        if (columns != null) {
            var column = columns.find(member, hint);
            if (column >= 0) {
                return columns.value(column, rows[level]);
            }
        }
        return element(level) instanceof RecordValue record ? record.member(member) : Value.Missing.MISSING;
    }

    /** The same of a member that is a number in units of the range's scale. */
    long scaledMember(int level, String member, int hint, ScaledRange range) {
        var columns = lists[level].columns();
        if (columns != null) {
            var column = columns.find(member, hint);
            if (column >= 0 && columns.isScaled(column)) {
                return columns.scaled(column, rows[level]);
            }
        }
        return member(level, member, hint) instanceof NumberValue number
                ? range.scaled(number.number())
                : ScaledRange.MISSING;
    }

    /** Goes to an element of a list, by its number from 0. */
    void lookAt(int level, ListValue list, int row) {
        if (lists.length == 0) {
            lists = new ListValue[Parser.DEPTH];
            rows = new int[Parser.DEPTH];
        }
        lists[level] = list;
        rows[level] = row;
    }

    /** @throws EvaluationFault {@code ENGINE_STEPS} when the run has taken more steps than it may */
    void step(int count) {
        steps += count;
        if (steps > stepsAllowed) {
            throw new EvaluationFault("ENGINE_STEPS", "more than " + STEPS + " elements looked at");
        }
    }

    /** The elements, of which each is a step. */
    List<Value> stepThrough(List<Value> list) {
        step(list.size());
        return list;
    }

    /** The number in units of its field's scale; only for slots that have a scaled range. */
    long scaled(int slot) {
        return scaled[slot];
    }
}
