package io.hengce.flow.expr;

import io.hengce.flow.bytecode.GeneratedClass;
import io.hengce.flow.bytecode.Instructions;
import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.bytecode.Relation;
import io.hengce.flow.value.Units;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/** Looks inputs up by comparing them with the ends of the cells, as generated code. One per node. */
public final class LookupCode {

    private static final MethodType INTO = MethodType.methodType(void.class, long[].class, long[].class);
    private static final int INPUTS = 0;
    private static final int HITS = 1;

    private final GeneratedClass whole = Frame.generated(LookupMasks.class);
    private final boolean together;
    private final long[] always;

    private LookupCode(boolean together, long[] always) {
        this.together = together;
        this.always = always;
    }

    /**
     * One input.
     *
     * @param input its number
     * @param begins where each step begins, ascending; the first begins at the lowest long
     * @param rows the rows that match within each step, in words
     * @param missing the rows that match a missing value
     */
    public record Steps(int input, List<Long> begins, List<long[]> rows, long[] missing) {
        public Steps {
            begins = List.copyOf(begins);
            rows = List.copyOf(rows);
        }

        private int weight() {
            return Form.WEIGHT * (begins.size() + 2) * missing.length;
        }
    }

    /** Those of some rows that match by every input. Empty where the code would be too large. */
    public static Optional<LookupMasks> ofAll(List<Steps> inputs, long[] rows) {
        return new LookupCode(true, rows).whole(inputs);
    }

    /** The rows that match by any input, and those that match always. Empty where the code would be too large. */
    public static Optional<LookupMasks> ofAny(List<Steps> inputs, long[] always) {
        return new LookupCode(false, always).whole(inputs);
    }

    private Optional<LookupMasks> whole(List<Steps> inputs) {
        if (inputs.stream().anyMatch(input -> input.weight() > CodeSize.WEIGHT)) {
            return Optional.empty();
        }
        var main = whole.method("into", INTO);
        for (var word = 0; word < always.length; word++) {
            main.loadObject(2);
            main.constant(word);
            main.constant(always[word]);
            main.writeElement();
        }
        var size = 0;
        var number = 0;
        for (var part : CodeSize.parted(inputs, Steps::weight)) {
            var name = "p" + number++;
            var code = whole.part(name, INTO);
            part.forEach(input -> write(code, input));
            code.end();
            size = Math.max(size, code.size());
            main.loadObject(1);
            main.loadObject(2);
            main.callPart(name, INTO);
        }
        main.end();
        return CodeSize.fits(Math.max(size, main.size()), whole)
                ? Optional.of((LookupMasks) whole.define())
                : Optional.empty();
    }

    private void write(Instructions code, Steps input) {
        var value = code.local(2);
        var present = new Mark();
        var end = new Mark();
        code.loadObject(INPUTS);
        code.constant(input.input());
        code.element();
        code.storeLong(value);
        code.loadLong(value);
        code.constant(Units.MISSING);
        code.jumpIf(Relation.NOT_EQUAL, present);
        found(code, input.missing(), end);
        code.at(present);
        search(new Search(code, value, end), input, 0, input.begins().size());
        code.at(end);
    }

    private record Search(Instructions code, int value, Mark end) {}

    /** Halves the steps from one to another until one is left. */
    private void search(Search search, Steps input, int from, int to) {
        if (to - from == 1) {
            found(search.code(), input.rows().get(from), search.end());
            return;
        }
        var middle = (from + to) / 2;
        var below = new Mark();
        search.code().loadLong(search.value());
        search.code().constant(input.begins().get(middle));
        search.code().jumpIf(Relation.LESS, below);
        search(search, input, middle, to);
        search.code().at(below);
        search(search, input, from, middle);
    }

    private void found(Instructions code, long[] rows, Mark end) {
        for (var word = 0; word < rows.length; word++) {
            if (together || rows[word] != 0) {
                code.loadObject(HITS);
                code.constant(word);
                code.loadObject(HITS);
                code.constant(word);
                code.element();
                code.constant(rows[word]);
                if (together) {
                    code.and();
                } else {
                    code.or();
                }
                code.writeElement();
            }
        }
        code.jump(end);
    }
}
