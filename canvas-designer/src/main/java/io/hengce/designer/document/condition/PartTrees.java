package io.hengce.designer.document.condition;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.expr.Member;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;

/** Writes guided parts as trees; empty for what is not filled in. */
record PartTrees() implements Part.Cases<Optional<Expr>> {

    static final Span NOWHERE = new Span(0, 0);

    @Override
    public Optional<Expr> clause(Part.Clause clause) {
        var subject = tree(clause.subject());
        return Optional.of(said(
                clause.relation(),
                subject,
                clause.values().stream().map(PartTrees::tree).toList()));
    }

    @Override
    public Optional<Expr> draft(Part.Draft draft) {
        return draft.instead().flatMap(this::clause);
    }

    @Override
    public Optional<Expr> group(Part.Group group) {
        var trees = group.parts().stream()
                .flatMap(part -> part.accept(this).stream())
                .toList();
        if (trees.isEmpty()) {
            return group.mode() == Part.Mode.ALL && group.parts().isEmpty()
                    ? Optional.of(new Expr.Literal(Value.of(true), NOWHERE))
                    : Optional.empty();
        }
        if (trees.size() == 1) {
            return Optional.of(trees.get(0));
        }
        return Optional.of(group.mode() == Part.Mode.ALL ? new Expr.And(trees, NOWHERE) : new Expr.Or(trees, NOWHERE));
    }

    @Override
    public Optional<Expr> free(Part.Free free) {
        return Optional.of(GuidedForm.tree(free.text()));
    }

    static Expr tree(Operand operand) {
        return operand.accept(new OperandTrees());
    }

    private static Expr said(Relation relation, Expr subject, List<Expr> values) {
        return switch (relation) {
            case EQUAL -> compared(ComparisonOperator.EQUAL, subject, values);
            case NOT_EQUAL -> compared(ComparisonOperator.NOT_EQUAL, subject, values);
            case LESS -> compared(ComparisonOperator.LESS, subject, values);
            case LESS_OR_EQUAL -> compared(ComparisonOperator.LESS_OR_EQUAL, subject, values);
            case GREATER -> compared(ComparisonOperator.GREATER, subject, values);
            case GREATER_OR_EQUAL -> compared(ComparisonOperator.GREATER_OR_EQUAL, subject, values);
            case BETWEEN -> new Expr.Between(subject, values.get(0), values.get(1), NOWHERE);
            case IN_CLOSED -> range(subject, true, true, values);
            case IN_CLOSED_OPEN -> range(subject, true, false, values);
            case IN_OPEN_CLOSED -> range(subject, false, true, values);
            case IN_OPEN -> range(subject, false, false, values);
            case ONE_OF -> oneOf(subject, values);
            case NONE_OF -> not(oneOf(subject, values));
            case CONTAINS -> called(FeelFunction.CONTAINS, subject, values);
            case CONTAINS_NOT -> not(called(FeelFunction.CONTAINS, subject, values));
            case STARTS -> called(FeelFunction.STARTS_WITH, subject, values);
            case STARTS_NOT -> not(called(FeelFunction.STARTS_WITH, subject, values));
            case ENDS -> called(FeelFunction.ENDS_WITH, subject, values);
            case ENDS_NOT -> not(called(FeelFunction.ENDS_WITH, subject, values));
            case MATCHES -> called(FeelFunction.MATCHES, subject, values);
            case MATCHES_NOT -> not(called(FeelFunction.MATCHES, subject, values));
            case IS_TRUE -> subject;
            case IS_FALSE -> not(subject);
            case IS_MISSING -> missing(subject);
            case IS_PRESENT -> not(missing(subject));
        };
    }

    private static Expr compared(ComparisonOperator operator, Expr subject, List<Expr> values) {
        return new Expr.Comparison(operator, subject, values.get(0), NOWHERE);
    }

    private static Expr range(Expr subject, boolean lowIncluded, boolean highIncluded, List<Expr> values) {
        var range = new Member.Range(values.get(0), lowIncluded, values.get(1), highIncluded, NOWHERE);
        return new Expr.In(subject, List.of(range), NOWHERE);
    }

    private static Expr oneOf(Expr subject, List<Expr> values) {
        return new Expr.In(
                subject, values.stream().<Member>map(Member.Equal::new).toList(), NOWHERE);
    }

    private static Expr called(FeelFunction function, Expr subject, List<Expr> values) {
        return new Expr.Call(function, List.of(subject, values.get(0)), NOWHERE);
    }

    private static Expr missing(Expr subject) {
        return new Expr.Call(FeelFunction.IS_MISSING, List.of(subject), NOWHERE);
    }

    private static Expr not(Expr tree) {
        return new Expr.Not(tree, NOWHERE);
    }

    private record OperandTrees() implements Operand.Cases<Expr> {
        @Override
        public Expr constant(Operand.Constant constant) {
            return new Expr.Literal(constant.value(), NOWHERE);
        }

        @Override
        public Expr named(Operand.Named named) {
            return GuidedForm.tree(named.name());
        }

        @Override
        public Expr formula(Operand.Formula formula) {
            return GuidedForm.tree(formula.text());
        }
    }
}
