package io.hengce.flow.decision;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How an application keeps what a run starts with, in as little memory as may be, since a run waits for it: what longs tell apart as words of 32 bits, one where that is enough, else two;
 * all else as objects. One for all applications of a dictionary that are read by one reader. Safe for many threads.
 */
final class FactLayout {

    private static final int HALF = Integer.SIZE;
    private static final long LOW = (1L << HALF) - 1;
    private static final int MISSING = Integer.MIN_VALUE;

    private final Dictionary dictionary;
    private final Units[] units;
    /** The fields by their number in the dictionary: those of one word, those of two, and those of an object. */
    private final int[] narrow;

    private final int[] wide;
    private final int[] others;

    FactLayout(Dictionary dictionary) {
        this.dictionary = dictionary;
        var fields = dictionary.fields();
        units = fields.stream().map(field -> FieldUnits.of(field.type())).toArray(Units[]::new);
        narrow = inputs(fields, number -> units[number].exist() && isNarrow(units[number]));
        wide = inputs(fields, number -> units[number].exist() && !isNarrow(units[number]));
        others = inputs(fields, number -> !units[number].exist());
    }

    private static int[] inputs(List<Field> fields, IntPredicate wanted) {
        return IntStream.range(0, fields.size())
                .filter(number -> fields.get(number).use().origin() != Origin.DERIVED)
                .filter(wanted)
                .toArray();
    }

    private static boolean isNarrow(Units units) {
        return !(units instanceof Units.Decimals numbers)
                || numbers.min() > MISSING && numbers.max() <= Integer.MAX_VALUE;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    int[] words(Map<String, Value> byField) {
        var words = new int[narrow.length + 2 * wide.length];
        for (var number = 0; number < narrow.length; number++) {
            var each = units(narrow[number], byField);
            words[number] = each == Units.MISSING ? MISSING : (int) each;
        }
        for (var number = 0; number < wide.length; number++) {
            var each = units(wide[number], byField);
            words[narrow.length + 2 * number] = (int) each;
            words[narrow.length + 2 * number + 1] = (int) (each >> HALF);
        }
        return words;
    }

    private long units(int field, Map<String, Value> byField) {
        return units[field].of(value(field, byField));
    }

    private Value value(int field, Map<String, Value> byField) {
        return byField.getOrDefault(dictionary.fields().get(field).id(), Value.Missing.MISSING);
    }

    Value[] objects(Map<String, Value> byField) {
        return Arrays.stream(others).mapToObj(field -> value(field, byField)).toArray(Value[]::new);
    }

    /** Of all inputs that have words, in the order of the words. */
    Value[] counted(Map<String, Value> byField) {
        return IntStream.concat(Arrays.stream(narrow), Arrays.stream(wide))
                .mapToObj(field -> value(field, byField))
                .toArray(Value[]::new);
    }

    void copyWords(int[] words, long[] to, int from) {
        for (var number = 0; number < narrow.length; number++) {
            var word = words[number];
            to[from + narrow[number]] = word == MISSING ? Units.MISSING : word;
        }
        for (var number = 0; number < wide.length; number++) {
            var low = words[narrow.length + 2 * number] & LOW;
            to[from + wide[number]] = low | (long) words[narrow.length + 2 * number + 1] << HALF;
        }
    }

    void copyObjects(Value[] objects, Value[] to, int from) {
        for (var number = 0; number < others.length; number++) {
            to[from + others[number]] = objects[number];
        }
    }

    void copyCounted(Value[] counted, Value[] to, int from) {
        for (var number = 0; number < narrow.length; number++) {
            to[from + narrow[number]] = counted[number];
        }
        for (var number = 0; number < wide.length; number++) {
            to[from + wide[number]] = counted[narrow.length + number];
        }
    }
}
