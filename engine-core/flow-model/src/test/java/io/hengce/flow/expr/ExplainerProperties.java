package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.oracle.ValueGenerator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Random conditions over random values: the explanation comes to what the condition comes to, faults included. */
final class ExplainerProperties {

    private static final int DEPTH = 4;

    @Property(tries = 1000)
    void explanationsAnswerAsTheirConditions(@ForAll long seed) {
        var random = new Random(seed);
        var text = new ExpressionGenerator(LoanScope.DICTIONARY.fields(), random).condition(DEPTH);
        var expression = LoanScope.read(text).get();
        var explainer = expression.explainer();
        var values = new ValueGenerator(random);
        for (var round = 0; round < 5; round++) {
            var fields = values.values(LoanScope.DICTIONARY.fields());
            var frame = new Frame(LoanScope.SLOTS);
            fields.forEach((name, value) -> frame.set(LoanScope.SLOTS.require(name), value));
            var why = explainer.explain(frame);
            var told = why.answer() == Answer.FAULT ? why.fault() : why.answer().name();

            assertThat(told).as("%s with %s: %s", text, fields, why).isEqualTo(result(expression.condition(), frame));
            assertThat(why.fault().isEmpty()).isEqualTo(why.answer() != Answer.FAULT);
            Statistics.collect(why.answer());
        }
        Statistics.coverage(coverage -> {
            coverage.check(Answer.TRUE).percentage(share -> share > 10);
            coverage.check(Answer.FALSE).percentage(share -> share > 10);
            coverage.check(Answer.UNKNOWN).percentage(share -> share > 10);
            coverage.check(Answer.FAULT).percentage(share -> share > 0.5);
        });
    }

    private static String result(Condition condition, Frame frame) {
        try {
            return condition.test(frame).name();
        } catch (EvaluationFault fault) {
            return fault.code();
        }
    }
}
