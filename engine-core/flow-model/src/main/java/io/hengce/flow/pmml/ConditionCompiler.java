package io.hengce.flow.pmml;

import java.util.Arrays;
import org.dmg.pmml.Array;
import org.dmg.pmml.CompoundPredicate;
import org.dmg.pmml.False;
import org.dmg.pmml.Predicate;
import org.dmg.pmml.SimplePredicate;
import org.dmg.pmml.SimpleSetPredicate;
import org.dmg.pmml.True;
import org.jpmml.model.ArrayUtil;

/** Compiles predicates. One per scope. */
final class ConditionCompiler {

    private final Scope scope;

    ConditionCompiler(Scope scope) {
        this.scope = scope;
    }

    Condition compile(Predicate predicate) {
        if (predicate instanceof True) {
            return slots -> Condition.TRUE;
        }
        if (predicate instanceof False) {
            return slots -> Condition.FALSE;
        }
        if (predicate instanceof SimplePredicate simple) {
            return simple(simple);
        }
        if (predicate instanceof SimpleSetPredicate set) {
            return membership(set);
        }
        if (predicate instanceof CompoundPredicate compound) {
            return compound(compound);
        }
        scope.findings().add("PMML_UNSUPPORTED", 0, Findings.where(predicate));
        return slots -> Condition.FALSE;
    }

    private Condition simple(SimplePredicate predicate) {
        var where = Findings.where(predicate);
        var column = scope.column(predicate.requireField(), where);
        var slot = column.slot();
        return switch (predicate.requireOperator()) {
            case IS_MISSING -> slots -> Condition.of(Double.isNaN(slots[slot]));
            case IS_NOT_MISSING -> slots -> Condition.of(!Double.isNaN(slots[slot]));
            default -> comparison(predicate, column);
        };
    }

    private Condition comparison(SimplePredicate predicate, Column column) {
        var where = Findings.where(predicate);
        var comparison = Comparison.named(predicate.requireOperator().value());
        if (comparison.isOrder() && !column.kind().isNumber()) {
            scope.findings().add("PMML_FIELD_TYPE", where, column.name(), ModelType.NUMBER.word());
        }
        var value = scope.draft().literal(predicate.requireValue(), column.kind(), where);
        return new Compared(column.slot(), comparison, value);
    }

    private Condition membership(SimpleSetPredicate predicate) {
        var where = Findings.where(predicate);
        var column = scope.column(predicate.requireField(), where);
        var values = elements(predicate.requireArray())
                .mapToDouble(text -> scope.draft().literal(text, column.kind(), where))
                .sorted()
                .toArray();
        var slot = column.slot();
        var isIn = predicate.requireBooleanOperator() == SimpleSetPredicate.BooleanOperator.IS_IN;
        return slots -> {
            var value = slots[slot] + 0.0;
            return Double.isNaN(value)
                    ? Condition.UNKNOWN
                    : Condition.of(Arrays.binarySearch(values, value) >= 0 == isIn);
        };
    }

    private static java.util.stream.Stream<String> elements(Array array) {
        return ArrayUtil.parse(array.requireType(), String.valueOf(array.getValue())).stream();
    }

    private Condition compound(CompoundPredicate predicate) {
        var parts = predicate.requirePredicates().stream().map(this::compile).toArray(Condition[]::new);
        return switch (predicate.requireBooleanOperator()) {
            case AND -> slots -> decided(parts, slots, Condition.FALSE);
            case OR -> slots -> decided(parts, slots, Condition.TRUE);
            case XOR -> slots -> exclusive(parts, slots);
            case SURROGATE -> slots -> surrogate(parts, slots);
        };
    }

    /** The truth that decides as soon as one part has it; else unknown if one part is. */
    private static int decided(Condition[] parts, double[] slots, int decides) {
        var result = decides == Condition.TRUE ? Condition.FALSE : Condition.TRUE;
        for (var part : parts) {
            var truth = part.of(slots);
            if (truth == decides) {
                return decides;
            }
            result = truth == Condition.UNKNOWN ? truth : result;
        }
        return result;
    }

    private static int exclusive(Condition[] parts, double[] slots) {
        var result = Condition.FALSE;
        for (var part : parts) {
            var truth = part.of(slots);
            if (truth == Condition.UNKNOWN) {
                return truth;
            }
            result ^= truth;
        }
        return result;
    }

    /** The first part that is known. */
    private static int surrogate(Condition[] parts, double[] slots) {
        for (var part : parts) {
            var truth = part.of(slots);
            if (truth != Condition.UNKNOWN) {
                return truth;
            }
        }
        return Condition.UNKNOWN;
    }

    /** A comparison of a field with a constant: what nearly every test of a tree is. */
    record Compared(int slot, Comparison comparison, double constant) implements Condition {
        @Override
        public int of(double[] slots) {
            var value = slots[slot];
            return Double.isNaN(value) ? UNKNOWN : Condition.of(comparison.holds(value, constant));
        }
    }
}
