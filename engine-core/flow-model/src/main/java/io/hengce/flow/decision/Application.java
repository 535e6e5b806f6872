package io.hengce.flow.decision;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A loan application that obeys a dictionary; only {@link ApplicationAssembler} makes one.
 * Values are by field id; a field that is not in the map is missing. What a run starts with is laid out when the application is read.
 */
public final class Application {

    private final String id;
    private final OffsetDateTime decisionTime;
    private final Map<String, Value> values;
    private final FactLayout layout;
    private final int[] words;
    private final Value[] objects;
    private final Value[] counted;

    Application(String id, OffsetDateTime decisionTime, Map<String, Value> values, FactLayout layout) {
        this.id = id;
        this.decisionTime = decisionTime;
        this.values = Map.copyOf(values);
        this.layout = layout;
        words = layout.words(values);
        objects = layout.objects(values);
        counted = layout.counted(values);
    }

    public String id() {
        return id;
    }

    public OffsetDateTime decisionTime() {
        return decisionTime;
    }

    public Map<String, Value> values() {
        return values;
    }

    public Value value(String field) {
        return values.getOrDefault(field, Value.Missing.MISSING);
    }

    /** Which fields it has. */
    public Dictionary dictionary() {
        return layout.dictionary();
    }

    /**
     * Copies what is there to where a run keeps it, in the order of the dictionary: the longs of what has longs, the values of all else.
     *
     * @param from the place of the first field; nothing is written where fields are derived
     */
    public void copy(@Nullable Value[] toValues, long[] toUnits, int from) {
        layout.copyWords(words, toUnits, from);
        layout.copyObjects(objects, toValues, from);
    }

    /** Copies the values of what has longs too, for whoever will ask for many of them. */
    public void copyCounted(@Nullable Value[] toValues, int from) {
        layout.copyCounted(counted, toValues, from);
    }

    /**
     * Reads what a run will read, so that it is near when the run comes to it: what many applications hold is brought near at a time, what one after the other holds is waited for.
     *
     * @return anything that hangs on all that was read
     */
    public long look() {
        var seen = 0L;
        for (var value : objects) {
            if (value instanceof Value.ListValue list) {
                seen += list.look();
            }
        }
        for (var number = 0; number < words.length; number += 2 * Columns.NEAR) {
            seen += words[number];
        }
        return seen;
    }
}
