package io.hengce.drl;

import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What terms do with lists; every element that is looked at is a step. A missing list makes everything missing. */
final class Lists {

    private Lists() {}

    static List<Value> elements(Value list) {
        return ((Value.ListValue) list).elements();
    }

    static Value member(Value whole, String id) {
        return whole instanceof Value.RecordValue record ? record.member(id) : Value.Missing.MISSING;
    }

    static Value at(Value list, BigDecimal position) {
        var elements = elements(list);
        var index = position.signum() < 0 ? position.add(BigDecimal.valueOf(elements.size() + 1)) : position;
        var isWhole = index.abs().compareTo(BigDecimal.valueOf(ListType.LIMIT)) <= 0
                && index.stripTrailingZeros().scale() <= 0;
        var number = isWhole ? index.intValueExact() : 0;
        return number >= 1 && number <= elements.size() ? elements.get(number - 1) : Value.Missing.MISSING;
    }

    static Value each(Value list, Names names, Function<Value, Value> result) {
        return together(
                list,
                names,
                elements -> new Value.ListValue(elements.stream().map(result).toList()));
    }

    static Value those(Value list, Names names, Function<Value, Ternary> condition) {
        return together(list, names, elements -> {
            var kept = new ArrayList<Value>();
            for (var element : elements) {
                if (condition.apply(element).isTrue()) {
                    kept.add(element);
                }
            }
            return new Value.ListValue(kept);
        });
    }

    /** Kleene's or and and over the elements. */
    static Value decided(Ternary decisive, Value list, Names names, Function<Value, Ternary> condition) {
        if (list.isMissing()) {
            return list;
        }
        var result = decisive.not();
        for (var element : elements(list)) {
            names.step(1);
            var truth = condition.apply(element);
            if (truth == decisive) {
                return Value.of(decisive);
            }
            result = truth == Ternary.UNKNOWN ? truth : result;
        }
        return Value.of(result);
    }

    static Value together(Value list, Names names, Function<List<Value>, Value> function) {
        if (list.isMissing()) {
            return list;
        }
        names.step(elements(list).size());
        return function.apply(elements(list));
    }
}
