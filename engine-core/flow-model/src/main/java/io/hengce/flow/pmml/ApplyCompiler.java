package io.hengce.flow.pmml;

import java.util.List;
import org.dmg.pmml.Apply;
import org.dmg.pmml.Expression;
import org.dmg.pmml.FieldRef;

/** Compiles calls of functions. One per scope. */
final class ApplyCompiler {

    private static final String COMPARISONS = "equal notEqual lessThan lessOrEqual greaterThan greaterOrEqual";

    private final Scope scope;
    private final TermCompiler terms;

    ApplyCompiler(Scope scope, TermCompiler terms) {
        this.scope = scope;
        this.terms = terms;
    }

    Term compile(Apply apply, FieldKind wanted) {
        var term = call(apply, wanted);
        var withDefault = terms.orElse(term, apply.getDefaultValue(), wanted, apply);
        return apply.getMapMissingTo() == null ? withDefault : missing(apply, wanted, withDefault);
    }

    /** {@code mapMissingTo} stands for the whole call as soon as one argument is missing. */
    private Term missing(Apply apply, FieldKind wanted, Term term) {
        var fields = apply.getExpressions().stream()
                .filter(FieldRef.class::isInstance)
                .map(argument -> scope.column(((FieldRef) argument).requireField(), Findings.where(apply))
                        .slot())
                .toList();
        if (fields.size()
                < apply.getExpressions().stream()
                        .filter(each -> !isConstant(each))
                        .count()) {
            scope.findings().add("PMML_COMBINATION", Findings.where(apply), "mapMissingTo");
        }
        var instead = scope.draft().literal(apply.getMapMissingTo(), wanted, Findings.where(apply));
        return slots -> fields.stream().anyMatch(slot -> Double.isNaN(slots[slot])) ? instead : term.value(slots);
    }

    private static boolean isConstant(Expression expression) {
        return expression instanceof org.dmg.pmml.Constant;
    }

    private Term call(Apply apply, FieldKind wanted) {
        var function = apply.requireFunction();
        var arguments = apply.getExpressions();
        if (function.equals("if") && (arguments.size() == 2 || arguments.size() == 3)) {
            return choice(arguments, wanted);
        }
        if (List.of(COMPARISONS.split(" ", -1)).contains(function) && arguments.size() == 2) {
            return comparison(apply, wanted);
        }
        if ((function.equals("isMissing") || function.equals("isNotMissing")) && arguments.size() == 1) {
            return presence(apply, wanted);
        }
        if (Logic.has(function, arguments.size())) {
            expect(apply, FieldKind.TRUTH, wanted);
            return Logic.of(function, compileAll(arguments, FieldKind.TRUTH));
        }
        if (Arithmetic.has(function, arguments.size())) {
            expect(apply, FieldKind.NUMBER, wanted);
            return Arithmetic.of(function, compileAll(arguments, FieldKind.NUMBER));
        }
        scope.findings().add("PMML_FUNCTION", Findings.where(apply), function, arguments.size());
        return slots -> Double.NaN;
    }

    private Term[] compileAll(List<Expression> arguments, FieldKind wanted) {
        return arguments.stream()
                .map(argument -> terms.compile(argument, wanted))
                .toArray(Term[]::new);
    }

    private void expect(Apply apply, FieldKind made, FieldKind wanted) {
        if (made.type() != wanted.type()) {
            scope.findings()
                    .add(
                            "PMML_FIELD_TYPE",
                            Findings.where(apply),
                            apply.requireFunction(),
                            wanted.type().word());
        }
    }

    /** A missing condition makes a missing result. */
    private Term choice(List<Expression> arguments, FieldKind wanted) {
        var condition = terms.compile(arguments.get(0), FieldKind.TRUTH);
        var then = terms.compile(arguments.get(1), wanted);
        Term otherwise = arguments.size() == 3 ? terms.compile(arguments.get(2), wanted) : slots -> Double.NaN;
        return slots -> {
            var truth = condition.value(slots);
            return Double.isNaN(truth) ? truth : truth == 1 ? then.value(slots) : otherwise.value(slots);
        };
    }

    private Term comparison(Apply apply, FieldKind wanted) {
        expect(apply, FieldKind.TRUTH, wanted);
        var function = apply.requireFunction();
        var kind = operandKind(apply.getExpressions());
        if (!kind.isNumber() && !function.equals("equal") && !function.equals("notEqual")) {
            scope.findings()
                    .add(
                            "PMML_FIELD_TYPE",
                            Findings.where(apply),
                            function,
                            kind.type().word());
        }
        var left = terms.compile(apply.getExpressions().get(0), kind);
        var right = terms.compile(apply.getExpressions().get(1), kind);
        var comparison = Comparison.named(function);
        return slots -> {
            var a = left.value(slots);
            var b = right.value(slots);
            return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : comparison.holds(a, b) ? 1 : 0;
        };
    }

    /** The kind of the first field that a comparison names; numbers where it names none. */
    private FieldKind operandKind(List<Expression> arguments) {
        return arguments.stream()
                .filter(FieldRef.class::isInstance)
                .findFirst()
                .flatMap(argument -> scope.find(((FieldRef) argument).requireField()))
                .map(Column::kind)
                .orElse(FieldKind.NUMBER);
    }

    private Term presence(Apply apply, FieldKind wanted) {
        expect(apply, FieldKind.TRUTH, wanted);
        var operand = terms.compile(apply.getExpressions().get(0), operandKind(apply.getExpressions()));
        var isMissing = apply.requireFunction().equals("isMissing");
        return slots -> Double.isNaN(operand.value(slots)) == isMissing ? 1 : 0;
    }
}
