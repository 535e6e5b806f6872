package io.hengce.flow.pmml;

import java.util.Optional;
import org.dmg.pmml.Apply;
import org.dmg.pmml.Constant;
import org.dmg.pmml.Discretize;
import org.dmg.pmml.Expression;
import org.dmg.pmml.FieldRef;
import org.dmg.pmml.MapValues;
import org.dmg.pmml.NormContinuous;
import org.dmg.pmml.NormDiscrete;
import org.dmg.pmml.PMMLObject;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions of derived fields, outputs and partial scores. One per scope. */
final class TermCompiler {

    private final Scope scope;
    private final Draft draft;

    TermCompiler(Scope scope) {
        this.scope = scope;
        this.draft = scope.draft();
    }

    /** The expression as a term of the kind that is wanted where it stands. */
    Term compile(Expression expression, FieldKind wanted) {
        if (expression instanceof Constant constant) {
            return constant(constant, wanted);
        }
        if (expression instanceof FieldRef reference) {
            return reference(reference, wanted);
        }
        if (expression instanceof NormContinuous norm) {
            return new NormCompiler(scope).compile(norm, wanted);
        }
        if (expression instanceof NormDiscrete norm) {
            return indicator(norm, wanted);
        }
        if (expression instanceof Discretize discretize) {
            return new DiscretizeCompiler(scope).compile(discretize, wanted);
        }
        if (expression instanceof MapValues map) {
            return new MapValuesCompiler(scope).compile(map, wanted);
        }
        if (expression instanceof Apply apply) {
            return new ApplyCompiler(scope, this).compile(apply, wanted);
        }
        scope.findings().add("PMML_UNSUPPORTED", 0, Findings.where(expression));
        return slots -> Double.NaN;
    }

    private Term constant(Constant constant, FieldKind wanted) {
        var value = constant.getValue();
        if (value == null) {
            return slots -> Double.NaN;
        }
        var number = draft.literal(value, wanted, Findings.where(constant));
        return slots -> number;
    }

    private Term reference(FieldRef reference, FieldKind wanted) {
        var where = Findings.where(reference);
        var column = scope.column(reference.requireField(), where);
        expect(column, wanted, where);
        var slot = column.slot();
        return orElse(slots -> slots[slot], reference.getMapMissingTo(), wanted, reference);
    }

    private Term indicator(NormDiscrete norm, FieldKind wanted) {
        expectNumber(wanted, norm);
        var column = scope.column(norm.requireField(), Findings.where(norm));
        var value = draft.literal(norm.requireValue(), column.kind(), Findings.where(norm));
        var slot = column.slot();
        Term term = slots -> Double.isNaN(slots[slot]) ? Double.NaN : slots[slot] == value ? 1 : 0;
        return orElse(term, norm.getMapMissingTo(), wanted, norm);
    }

    /** A field is of the kind that is wanted where it is used. */
    void expect(Column column, FieldKind wanted, String where) {
        if (column.kind().type() != wanted.type()) {
            scope.findings()
                    .add("PMML_FIELD_TYPE", where, column.name(), wanted.type().word());
        }
    }

    /** An expression that makes numbers stands where a number is wanted. */
    void expectNumber(FieldKind wanted, PMMLObject element) {
        if (!wanted.isNumber()) {
            scope.findings()
                    .add(
                            "PMML_FIELD_TYPE",
                            Findings.where(element),
                            "number",
                            wanted.type().word());
        }
    }

    /** The term, and where that is missing, what the expression says instead. */
    Term orElse(Term term, @Nullable Object instead, FieldKind wanted, PMMLObject element) {
        if (instead == null) {
            return term;
        }
        var value = draft.literal(instead, wanted, Findings.where(element));
        return slots -> {
            var known = term.value(slots);
            return Double.isNaN(known) ? value : known;
        };
    }

    Optional<Double> literal(@Nullable Object value, FieldKind wanted, PMMLObject element) {
        return value == null ? Optional.empty() : Optional.of(draft.literal(value, wanted, Findings.where(element)));
    }
}
