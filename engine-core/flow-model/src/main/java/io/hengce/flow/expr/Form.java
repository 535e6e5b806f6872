package io.hengce.flow.expr;

import java.util.List;
import java.util.stream.Stream;

/** Lowered code whose shape is known, so that bytecode can be written for it; what has another shape is called as it is. */
sealed interface Form permits LongForm, TruthForm {

    int WEIGHT = 30;

    /** What it is made of: forms, or code of another shape. */
    List<Object> parts();

    /** Code with all that it is made of. */
    static Stream<Object> all(Object code) {
        return code instanceof Form form
                ? Stream.concat(Stream.of(form), form.parts().stream().flatMap(Form::all))
                : Stream.of(code);
    }

    /** Whether code raises no fault, takes no step and reads nothing but longs and truths: it may be run more than once, early, or not at all. */
    static boolean isQuiet(Object code) {
        return all(code).allMatch(part -> part instanceof Form form && !mayFail(form));
    }

    private static boolean mayFail(Form form) {
        return form instanceof LongTest.Ratio
                || form instanceof LongForm.Swept
                || form instanceof LongForm.Quotient quotient
                        && !(quotient.divisor() instanceof LongForm.Constant constant && constant.units() != 0);
    }

    /** The bytes of instructions that code takes, roughly. */
    static int weight(Object code) {
        return all(code).mapToInt(Form::ownWeight).sum();
    }

    private static int ownWeight(Object code) {
        if (code instanceof LongForm.Swept swept) {
            return 10 * WEIGHT
                    + 2 * weight(swept.sweep().test())
                    + 2 * weight(swept.sweep().number());
        }
        return code instanceof LongTest.InIntervals intervals
                ? WEIGHT + WEIGHT * intervals.lows().size()
                : WEIGHT;
    }

    /** What code comes to in any case when it is run, whatever it decides. */
    static Stream<Object> reached(Object code) {
        var first = code instanceof LongForm.Chosen
                || code instanceof LongForm.Defaulted
                || code instanceof TruthForm.Chosen
                || code instanceof TruthForm.Defaulted
                || code instanceof TruthForm.All;
        return code instanceof Form form
                ? Stream.concat(
                        Stream.of(form),
                        form.parts().stream().limit(first ? 1 : Long.MAX_VALUE).flatMap(Form::reached))
                : Stream.of(code);
    }
}
