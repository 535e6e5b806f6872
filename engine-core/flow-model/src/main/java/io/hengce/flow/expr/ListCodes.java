package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import io.hengce.flow.value.Value.RecordValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What lists are gone through for, as code; every element that is looked at is a step. */
final class ListCodes {

    /** The members and elements that an expression makes may be as large as any number. */
    private static final int MAGNITUDE = Decimals.HIGHEST;

    private ListCodes() {}

    /** The element that is looked at on a level, or a member of it. */
    static Code local(Local local) {
        var level = local.level();
        if (local.member().isEmpty()) {
            return local.type().accept(new ReadCode(frame -> frame.element(level), MAGNITUDE, Traits.READ));
        }
        var member = new MemberColumn(local.member().get(), local.type());
        var code = local.type().accept(new ReadCode(frame -> frame.member(level, member), MAGNITUDE, Traits.READ));
        return code.with(new Counted(member.units(), new MemberUnits(level, member)));
    }

    private static Evaluator member(Evaluator record, String member) {
        return frame -> member(record.evaluate(frame), member);
    }

    private static Value member(Value value, String member) {
        return value instanceof RecordValue record ? record.member(member) : Value.Missing.MISSING;
    }

    /** A member of a record. */
    static Code member(ObjectCode<RecordValue> record, String member, FieldType type) {
        return type.accept(new ReadCode(member(record.evaluator(), member), MAGNITUDE, record.traits()));
    }

    /** The list of a member of each element. */
    static Code projection(ObjectCode<ListValue> list, String member) {
        return mapped(list, elements -> {
            var members = new ArrayList<Value>(elements.size());
            for (var element : elements) {
                members.add(member(element, member));
            }
            return members;
        });
    }

    private static Code mapped(ObjectCode<ListValue> list, Function<List<Value>, List<Value>> result) {
        var source = list.source();
        return new ObjectCode<>(
                Kind.LIST,
                frame -> {
                    var read = source.read(frame);
                    return read == null ? null : new ListValue(result.apply(frame.stepThrough(read.elements())));
                },
                list.traits().failing());
    }

    /** The list of the values. */
    static Code literal(List<Code> elements) {
        var evaluators = elements.stream().map(Code::evaluator).toList();
        return new ObjectCode<>(
                Kind.LIST,
                frame -> {
                    var values = new ArrayList<Value>(evaluators.size());
                    for (var evaluator : evaluators) {
                        values.add(evaluator.evaluate(frame));
                    }
                    return new ListValue(values);
                },
                Traits.of(elements.toArray(Code[]::new)));
    }

    /** The elements for which the condition is true. */
    static Code those(ObjectCode<ListValue> list, int level, TruthCode test) {
        var source = list.source();
        var condition = test.condition();
        return new ObjectCode<>(
                Kind.LIST,
                frame -> {
                    var read = source.read(frame);
                    if (read == null) {
                        return null;
                    }
                    var kept = new ArrayList<Value>();
                    var elements = frame.stepThrough(read.elements());
                    for (var row = 0; row < elements.size(); row++) {
                        frame.lookAt(level, read, row);
                        if (condition.test(frame).isTrue()) {
                            kept.add(elements.get(row));
                        }
                    }
                    return new ListValue(kept);
                },
                Traits.of(list, test).failing());
    }

    /** The element at a position. */
    static Code position(ObjectCode<ListValue> list, NumberCode position, FieldType type) {
        var source = list.source();
        var number = position.source();
        Evaluator element = frame -> {
            var read = source.read(frame);
            var at = number.read(frame);
            return read == null || at == null ? Value.Missing.MISSING : element(read.elements(), at);
        };
        return type.accept(new ReadCode(element, MAGNITUDE, Traits.of(list, position)));
    }

    /** The first is 1, the last is -1; missing where there is none. */
    private static Value element(List<Value> elements, BigDecimal position) {
        if (position.abs().compareTo(BigDecimal.valueOf(ListType.LIMIT)) > 0) {
            return Value.Missing.MISSING;
        }
        var whole = position.intValue();
        var index = whole < 0 ? elements.size() + whole : whole - 1;
        return BigDecimal.valueOf(whole).compareTo(position) == 0 && index >= 0 && index < elements.size()
                ? elements.get(index)
                : Value.Missing.MISSING;
    }

    /** The list of what the code comes to for each element. */
    static Code each(ObjectCode<ListValue> list, int level, Code result) {
        var source = list.source();
        var evaluator = result.evaluator();
        return new ObjectCode<>(
                Kind.LIST,
                frame -> {
                    var read = source.read(frame);
                    if (read == null) {
                        return null;
                    }
                    var size = frame.stepThrough(read.elements()).size();
                    var results = new ArrayList<Value>(size);
                    for (var row = 0; row < size; row++) {
                        frame.lookAt(level, read, row);
                        results.add(evaluator.evaluate(frame));
                    }
                    return new ListValue(results);
                },
                Traits.of(list, result).failing());
    }

    /** The first element that settles what a quantified condition comes to; missing where none does by itself. */
    static Evaluator deciding(Quantifier quantifier, ObjectCode<ListValue> list, int level, TruthCode test) {
        var source = list.source();
        var condition = test.condition();
        var stop = quantifier == Quantifier.SOME ? Ternary.TRUE : Ternary.FALSE;
        return frame -> {
            var read = source.read(frame);
            for (var row = 0; read != null && row < read.elements().size(); row++) {
                frame.step(1);
                frame.lookAt(level, read, row);
                if (condition.test(frame) == stop) {
                    return read.elements().get(row);
                }
            }
            return Value.Missing.MISSING;
        };
    }

    /** Kleene's or (some), and (every) over the elements, in order; an element behind the one that decides is not looked at. */
    static TruthCode quantified(Quantifier quantifier, ObjectCode<ListValue> list, int level, TruthCode test) {
        var source = list.source();
        var condition = test.condition();
        var stop = quantifier == Quantifier.SOME ? Ternary.TRUE : Ternary.FALSE;
        return new TruthCode(
                frame -> {
                    var read = source.read(frame);
                    if (read == null) {
                        return Ternary.UNKNOWN;
                    }
                    var result = stop.not();
                    for (var row = 0; row < read.elements().size(); row++) {
                        frame.step(1);
                        frame.lookAt(level, read, row);
                        var truth = condition.test(frame);
                        if (truth == stop) {
                            return stop;
                        }
                        result = truth == Ternary.UNKNOWN ? truth : result;
                    }
                    return result;
                },
                Traits.of(list, test).failing());
    }
}
