package io.hengce.flow.expr;

import io.hengce.flow.bytecode.GeneratedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How much code may stand in one place: the JIT leaves methods of 8,000 bytes and more to the interpreter. */
final class CodeSize {

    /** What may be put into one method, by weight. */
    static final int WEIGHT = 5_000;

    private static final int BYTES = 7_900;

    /** Each takes some instructions when the class is made, which have to fit into one method of 64 KB. */
    private static final int CONSTANTS = 2_000;

    private CodeSize() {}

    /** Neighbours that fit into one method together; each by itself fits. */
    static <T> List<List<T>> parted(List<T> all, ToIntFunction<T> weight) {
        var parts = new ArrayList<List<T>>();
        var total = WEIGHT;
        for (var each : all) {
            total += weight.applyAsInt(each);
            if (total > WEIGHT) {
                parts.add(new ArrayList<>());
                total = weight.applyAsInt(each);
            }
            parts.get(parts.size() - 1).add(each);
        }
        return parts;
    }

    static boolean fits(int largestMethod, GeneratedClass whole) {
        return largestMethod < BYTES && whole.constants() < CONSTANTS;
    }
}
