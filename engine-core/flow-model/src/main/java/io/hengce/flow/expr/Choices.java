package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;

/** One of two codes of one type. */
final class Choices {

    private Choices() {}

    /** {@code then} when the test is true, else {@code otherwise}; the other one is not reached. */
    static Code of(TruthCode test, Code then, Code otherwise) {
        var traits = Traits.of(test, then, otherwise);
        var condition = test.condition();
        if (then instanceof NumberCode one && otherwise instanceof NumberCode other) {
            var source = choose(condition, one.source(), other.source());
            var magnitude = Math.max(one.magnitude(), other.magnitude());
            return NumberCodes.code(ScaledChoices.choose(condition, one, other), source, magnitude, traits);
        }
        if (then instanceof TruthCode one && otherwise instanceof TruthCode other) {
            return new TruthCode(new TruthForm.Chosen(condition, one.condition(), other.condition()), traits);
        }
        return object(condition, (ObjectCode<?>) then, (ObjectCode<?>) otherwise, traits);
    }

    /** The value, or the fallback when it is missing; otherwise the fallback is not reached. */
    static Code orDefault(Code value, Code fallback) {
        var traits = Traits.of(value, fallback);
        if (value instanceof NumberCode one && fallback instanceof NumberCode other) {
            var source = orDefault(one.source(), other.source());
            var magnitude = Math.max(one.magnitude(), other.magnitude());
            return NumberCodes.code(ScaledChoices.orDefault(one, other), source, magnitude, traits);
        }
        if (value instanceof TruthCode one && fallback instanceof TruthCode other) {
            return new TruthCode(new TruthForm.Defaulted(one.condition(), other.condition()), traits);
        }
        return objectOrDefault((ObjectCode<?>) value, (ObjectCode<?>) fallback, traits);
    }

    private static <T> Code objectOrDefault(ObjectCode<T> value, ObjectCode<?> fallback, Traits traits) {
        var source = orDefault(value.source(), fallback.as(value.kind()).source());
        return new ObjectCode<>(value.kind(), source, traits);
    }

    private static <T> Source<T> orDefault(Source<T> value, Source<T> fallback) {
        return frame -> {
            var present = value.read(frame);
            return present != null ? present : fallback.read(frame);
        };
    }

    private static <T> Code object(Condition test, ObjectCode<T> then, ObjectCode<?> otherwise, Traits traits) {
        var source = choose(test, then.source(), otherwise.as(then.kind()).source());
        return new ObjectCode<>(then.kind(), source, traits);
    }

    private static <T> Source<T> choose(Condition test, Source<T> then, Source<T> otherwise) {
        return frame -> test.test(frame).isTrue() ? then.read(frame) : otherwise.read(frame);
    }
}
