package io.hengce.flow.expr;

import io.hengce.flow.bytecode.Instructions;
import io.hengce.flow.bytecode.Mark;
import io.hengce.flow.expr.Body.Ways;
import java.util.List;
import java.util.Optional;

/** Asks the conditions of many rules as generated code; none of them can fail. One per node. */
public final class RuleCode {

    private RuleCode() {}

    /**
     * A rule.
     *
     * @param number its bit
     * @param tests all of them must hold, in this order
     */
    public record Tests(int number, List<Condition> tests) {
        public Tests {
            tests = List.copyOf(tests);
        }

        private int weight() {
            return Form.WEIGHT + tests.stream().mapToInt(Form::weight).sum();
        }

        /** Whether code can be written for it that is better than calling each condition, and that is small enough. */
        public boolean isInline() {
            return tests.stream().allMatch(TruthForm.class::isInstance) && weight() < CodeSize.WEIGHT;
        }
    }

    /** Empty where it would be too large. */
    public static Optional<RuleMasks> of(List<Tests> rules) {
        return new PartedCode<>(RuleMasks.class).of(rules, Tests::weight, RuleCode::write);
    }

    private static void write(Body body, Tests rule) {
        var otherwise = new Mark();
        for (var test : rule.tests()) {
            var next = new Mark();
            body.test(test, Ways.of(next, otherwise));
            body.code().at(next);
        }
        hit(body.code(), rule.number() / Long.SIZE, 1L << rule.number());
        body.code().at(otherwise);
    }

    private static void hit(Instructions code, int word, long bits) {
        code.loadObject(PartedCode.LONGS);
        code.constant(word);
        code.loadObject(PartedCode.LONGS);
        code.constant(word);
        code.element();
        code.constant(bits);
        code.or();
        code.writeElement();
    }
}
