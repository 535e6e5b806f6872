package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What several values come to, as code: the elements of one list, or numbers side by side. One per text. */
final class AggregateLowering {

    private final Lowering lowering;

    AggregateLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    Code code(Expr.Call call) {
        if (!(lowering.type(call.argument(0)) instanceof ListType list)) {
            return ofNumbers(call);
        }
        var code = lowering.object(call.argument(0), Kind.LIST);
        var whole = call.function() == FeelFunction.COUNT
                ? count(code)
                : ofElements(code, aggregate(call.function()), magnitude(list.element()), lowering.type(call));
        return whole instanceof NumberCode number ? swept(call, number) : whole;
    }

    /** The same in one pass on scaled longs, where there is such. */
    private NumberCode swept(Expr.Call call, NumberCode number) {
        var scaled = new SweepLowering(lowering).scaled(call);
        return new NumberCode(
                scaled.map(NumberCodes::decimal).orElse(number.source()), scaled, number.magnitude(), number.traits());
    }

    private static Code count(ObjectCode<ListValue> list) {
        var source = list.source();
        return new NumberCode(
                frame -> {
                    var read = source.read(frame);
                    return read == null
                            ? null
                            : BigDecimal.valueOf(read.elements().size());
                },
                Optional.empty(),
                NumberRanges.LIST_DIGITS + 1,
                list.traits());
    }

    private static Function<List<Value>, Value> aggregate(FeelFunction function) {
        return switch (function) {
            case SUM -> Aggregates::sum;
            case MEAN -> Aggregates::mean;
            case MEDIAN -> Aggregates::median;
            case MIN -> Aggregates::smallest;
            case MAX -> Aggregates::largest;
            default -> throw new IllegalArgumentException("no aggregate: " + function);
        };
    }

    private static int magnitude(FieldType element) {
        return element instanceof NumberType number
                ? ReadCode.magnitude(number, Decimals.HIGHEST) + NumberRanges.LIST_DIGITS
                : 0;
    }

    private static Code ofElements(
            ObjectCode<ListValue> list, Function<List<Value>, Value> aggregate, int magnitude, FieldType type) {
        var source = list.source();
        Evaluator values = frame -> {
            var read = source.read(frame);
            return read == null ? Value.Missing.MISSING : aggregate.apply(frame.stepThrough(read.elements()));
        };
        var bounded = Math.min(Math.max(magnitude, 0), Decimals.HIGHEST);
        return type.accept(new ReadCode(values, bounded, list.traits().failing()));
    }

    private Code ofNumbers(Expr.Call call) {
        var numbers = call.arguments().stream().map(lowering::number).toList();
        return switch (call.function()) {
            case SUM -> numbers.stream().reduce(NumberCodes::sum).orElseThrow();
            case MEAN -> mean(numbers);
            case MEDIAN -> median(numbers);
            case MIN -> numbers.stream().reduce(NumberCodes::smaller).orElseThrow();
            case MAX -> numbers.stream().reduce(NumberCodes::greater).orElseThrow();
            default -> throw new IllegalArgumentException("not of numbers: " + call);
        };
    }

    private static NumberCode mean(List<NumberCode> numbers) {
        var count = BigDecimal.valueOf(numbers.size());
        var sum = numbers.stream().reduce(NumberCodes::sum).orElseThrow();
        return NumberCodes.quotient(sum, Constants.number(count), NumberRanges.exactly(count));
    }

    private static NumberCode median(List<NumberCode> numbers) {
        var evaluators = numbers.stream().map(Code::evaluator).toList();
        var magnitude = numbers.stream().mapToInt(NumberCode::magnitude).max().orElseThrow() + 1;
        var traits = Traits.of(numbers.toArray(Code[]::new));
        Evaluator values = frame -> Aggregates.median(
                evaluators.stream().map(each -> each.evaluate(frame)).toList());
        return new ReadCode(
                        values,
                        Math.min(magnitude, Decimals.HIGHEST),
                        magnitude >= Decimals.HIGHEST ? traits.failing() : traits)
                .number(NumberType.ANY);
    }
}
