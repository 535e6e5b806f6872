package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import java.math.BigDecimal;
import java.util.Comparator;

/** Any code as something that can be read and compared. */
record Ordered<T>(Source<T> source, Comparator<? super T> order) {

    private static final Comparator<BigDecimal> NUMBERS = Comparator.naturalOrder();
    private static final Comparator<Boolean> TRUTHS = Comparator.naturalOrder();

    static Ordered<?> of(Code code) {
        if (code instanceof NumberCode number) {
            return new Ordered<>(number.source(), NUMBERS);
        }
        return code instanceof TruthCode truth ? of(truth) : of((ObjectCode<?>) code);
    }

    private static <T> Ordered<T> of(ObjectCode<T> code) {
        return new Ordered<>(code.source(), code.kind().order());
    }

    private static Ordered<Boolean> of(TruthCode code) {
        var condition = code.condition();
        return new Ordered<>(
                frame -> {
                    var truth = condition.test(frame);
                    return truth == Ternary.UNKNOWN ? null : (Boolean) truth.isTrue();
                },
                TRUTHS);
    }

    /** Another code of the same type; the type checker has seen to that. */
    Source<T> like(Code code) {
        @SuppressWarnings("unchecked")
        var other = (Ordered<T>) of(code);
        if (other.order != order) {
            throw new IllegalStateException("not of one type: " + code);
        }
        return other.source;
    }
}
