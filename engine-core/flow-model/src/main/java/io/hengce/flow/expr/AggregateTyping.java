package io.hengce.flow.expr;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import java.util.List;
import java.util.Optional;

/** The types of what several values come to: the elements of one list, or numbers side by side. One per text. */
final class AggregateTyping {

    private static final NumberType ELEMENTS = NumberRanges.whole(0, ListType.LIMIT);

    private final Typing typing;
    private final Problems problems;

    AggregateTyping(Typing typing, Problems problems) {
        this.typing = typing;
        this.problems = problems;
    }

    Optional<FieldType> type(Expr.Call call) {
        var operands = call.arguments().stream().map(typing::operand).toList();
        if (operands.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var known = operands.stream().flatMap(Optional::stream).toList();
        var first = known.get(0);
        if (call.function() == FeelFunction.COUNT) {
            return typing.rules().expect(first, "list") ? ofList(call, Optional.of(ELEMENTS)) : Optional.empty();
        }
        return known.size() == 1 && first.type() instanceof ListType list
                ? elements(call, first, list)
                : numbers(call.function(), known);
    }

    private Optional<FieldType> ofList(Expr.Call call, Optional<FieldType> type) {
        typing.mark(call);
        return type;
    }

    private Optional<FieldType> elements(Expr.Call call, Operand operand, ListType list) {
        var function = call.function();
        if (list.equals(ListType.EMPTY)) {
            return ofList(call, Optional.of(function == FeelFunction.SUM ? NumberRanges.ZERO : NumberType.ANY));
        }
        if (list.element() instanceof NumberType number) {
            var result = ofElements(function, number).withUnit(number.unit());
            return ofList(call, Optional.of(result));
        }
        if (isExtreme(function)
                && List.of("date", "date_time").contains(list.element().word())) {
            return ofList(call, Optional.of(list.element()));
        }
        refuse(operand, function, list.element());
        return Optional.empty();
    }

    private static boolean isExtreme(FeelFunction function) {
        return function == FeelFunction.MIN || function == FeelFunction.MAX;
    }

    private void refuse(Operand list, FeelFunction function, FieldType element) {
        var word = function.word();
        if (element instanceof RecordType record) {
            var member = record.members().stream()
                    .filter(each -> each.type() instanceof NumberType)
                    .map(Field::id)
                    .findFirst()
                    .orElse("…");
            problems.error("EXPR_WRONG_ELEMENT.record", list.span(), list.text(), word, member);
        } else {
            problems.error("EXPR_WRONG_ELEMENT", list.span(), list.text(), element.word(), word);
        }
    }

    private static NumberType ofElements(FeelFunction function, NumberType element) {
        return switch (function) {
            case SUM -> NumberRanges.total(element);
            case MEAN -> NumberRanges.mean(element);
            case MEDIAN -> NumberRanges.median(element);
            default -> element;
        };
    }

    private Optional<FieldType> numbers(FeelFunction function, List<Operand> operands) {
        var areNumbers = operands.stream()
                .map(operand -> typing.rules().expect(operand, NumberType.ANY.word()))
                .toList();
        if (areNumbers.contains(false)) {
            return Optional.empty();
        }
        var types =
                operands.stream().map(operand -> (NumberType) operand.type()).toList();
        return typing.rules()
                .unit(operands, function.word())
                .map(unit -> ofNumbers(function, types).withUnit(unit));
    }

    private static NumberType ofNumbers(FeelFunction function, List<NumberType> types) {
        return switch (function) {
            case MIN -> types.stream().reduce(NumberRanges::smaller).orElseThrow();
            case MAX -> types.stream().reduce(NumberRanges::greater).orElseThrow();
            case SUM -> types.stream().reduce(NumberRanges::sum).orElseThrow();
            case MEAN ->
                NumberRanges.mean(types.stream().reduce(NumberRanges::union).orElseThrow());
            default ->
                NumberRanges.median(types.stream().reduce(NumberRanges::union).orElseThrow());
        };
    }
}
