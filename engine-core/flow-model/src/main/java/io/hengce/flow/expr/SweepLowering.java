package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.expr.Code.TruthCode;
import java.util.Optional;

/** Sums, counts and extremes over lists in one pass: of a member, of what a loop returns, each also behind a filter. One per text. */
final class SweepLowering {

    private static final Scaled ONE = new Scaled(ColumnPass.ONE, new ScaledRange(0, 1, 1));

    private final Lowering lowering;

    SweepLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    /** Empty where the call is no such sum, or its numbers are not proved to fit scaled longs. */
    Optional<Scaled> scaled(Expr.Call call) {
        return switch (call.function()) {
            case COUNT -> counted(call);
            case SUM -> result(call, Sweep::sum);
            case MIN -> result(call, Sweep::smallest);
            case MAX -> result(call, Sweep::largest);
            default -> Optional.empty();
        };
    }

    private Optional<Scaled> counted(Expr.Call call) {
        return filter(call.argument(0))
                .map(filter -> sweep(filter.list(), Optional.of(filter), ONE))
                .map(sweep -> new Scaled(sweep.count(), new ScaledRange(0, 0, ListType.LIMIT)));
    }

    private Optional<Scaled> result(Expr.Call call, Pass pass) {
        var range = ScaledRange.of(lowering.type(call));
        return range.flatMap(total -> numbers(call.argument(0))
                .filter(sweep -> sweep.range().scale() == total.scale())
                .map(sweep -> new Scaled(pass.over(sweep.sweep()), total)));
    }

    private Optional<Numbers> numbers(Expr list) {
        if (list instanceof Expr.Path path && lowering.type(path.source()) instanceof ListType source) {
            return member(path, source).map(number -> numbers(path.source(), number));
        }
        if (list instanceof Expr.For each && lowering.ofElement(each.result()) instanceof NumberCode number) {
            return number.scaled()
                    .filter(scaled -> !number.traits().canFail())
                    .map(scaled -> numbers(each.list(), scaled));
        }
        return Optional.empty();
    }

    private Optional<Scaled> member(Expr.Path path, ListType source) {
        return source.element() instanceof RecordType record
                ? record.member(path.member())
                        .map(member -> ListCodes.local(Local.member(lowering.level(), member)))
                        .filter(NumberCode.class::isInstance)
                        .flatMap(member -> ((NumberCode) member).scaled())
                : Optional.empty();
    }

    /** The numbers of a list, or of what a filter leaves of one. */
    private Numbers numbers(Expr source, Scaled number) {
        var filter = filter(source);
        var list = filter.map(Expr.Filter::list).orElse(source);
        return new Numbers(sweep(list, filter, number), number.range());
    }

    private Sweep sweep(Expr list, Optional<Expr.Filter> filter, Scaled number) {
        var condition = filter.map(each -> ((TruthCode) lowering.ofElement(each.condition())).condition());
        return new Sweep(lowering.object(list, Kind.LIST), lowering.level(), condition, number.source());
    }

    /** A filter by a condition; none by a position. */
    private Optional<Expr.Filter> filter(Expr list) {
        return list instanceof Expr.Filter filter && lowering.ofElement(filter.condition()) instanceof TruthCode
                ? Optional.of(filter)
                : Optional.empty();
    }

    @FunctionalInterface
    private interface Pass {
        UnitsSource over(Sweep sweep);
    }

    /** A pass and the range of the numbers it meets. */
    private record Numbers(Sweep sweep, ScaledRange range) {}
}
