package io.hengce.designer.document.condition;

import io.hengce.designer.document.condition.Part.Clause;
import io.hengce.designer.document.condition.Part.Free;
import io.hengce.designer.document.condition.Part.Group;
import io.hengce.designer.document.condition.Part.Mode;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Member;
import io.hengce.flow.sentence.FeelText;
import java.util.List;
import java.util.Optional;

/** Reads trees as guided parts; what says nothing that a clause can say is free. */
record PartReading() implements Expr.Cases<Part> {

    @Override
    public Part comparison(Expr.Comparison comparison) {
        var relation = switch (comparison.operator()) {
            case EQUAL -> Relation.EQUAL;
            case NOT_EQUAL -> Relation.NOT_EQUAL;
            case LESS -> Relation.LESS;
            case LESS_OR_EQUAL -> Relation.LESS_OR_EQUAL;
            case GREATER -> Relation.GREATER;
            case GREATER_OR_EQUAL -> Relation.GREATER_OR_EQUAL;
        };
        return clause(comparison, comparison.left(), relation, List.of(comparison.right()));
    }

    @Override
    public Part between(Expr.Between between) {
        return clause(between, between.value(), Relation.BETWEEN, List.of(between.low(), between.high()));
    }

    @Override
    public Part in(Expr.In in) {
        var values = in.members().stream()
                .flatMap(member -> member.accept(new Values()).stream())
                .toList();
        if (values.size() == in.members().size()) {
            return clause(in, in.value(), Relation.ONE_OF, values);
        }
        return in.members().size() == 1 ? in.members().get(0).accept(new Ranges(in)) : free(in);
    }

    @Override
    public Part and(Expr.And and) {
        return group(Mode.ALL, and.operands());
    }

    @Override
    public Part or(Expr.Or or) {
        return group(Mode.ANY, or.operands());
    }

    @Override
    public Part not(Expr.Not not) {
        return Denial.of(not.operand().accept(this)).orElseGet(() -> free(not));
    }

    @Override
    public Part call(Expr.Call call) {
        return switch (call.function()) {
            case IS_MISSING -> clause(call, call.argument(0), Relation.IS_MISSING, List.of());
            case CONTAINS -> about(call, Relation.CONTAINS);
            case STARTS_WITH -> about(call, Relation.STARTS);
            case ENDS_WITH -> about(call, Relation.ENDS);
            case MATCHES -> about(call, Relation.MATCHES);
            default -> free(call);
        };
    }

    @Override
    public Part name(Expr.Name name) {
        return clause(name, name, Relation.IS_TRUE, List.of());
    }

    @Override
    public Part literal(Expr.Literal literal) {
        return free(literal);
    }

    @Override
    public Part negation(Expr.Negation negation) {
        return free(negation);
    }

    @Override
    public Part arithmetic(Expr.Arithmetic arithmetic) {
        return free(arithmetic);
    }

    @Override
    public Part choice(Expr.If choice) {
        return free(choice);
    }

    @Override
    public Part list(Expr.ListOf list) {
        return free(list);
    }

    @Override
    public Part path(Expr.Path path) {
        return OperandReading.isName(path) ? clause(path, path, Relation.IS_TRUE, List.of()) : free(path);
    }

    @Override
    public Part filter(Expr.Filter filter) {
        return free(filter);
    }

    @Override
    public Part each(Expr.For each) {
        return free(each);
    }

    @Override
    public Part quantified(Expr.Quantified quantified) {
        return free(quantified);
    }

    private Part group(Mode mode, List<Expr> operands) {
        return new Group(
                mode, operands.stream().map(operand -> operand.accept(this)).toList());
    }

    private static Part about(Expr.Call call, Relation relation) {
        return clause(call, call.argument(0), relation, List.of(call.argument(1)));
    }

    /** A clause, unless it speaks of a value that stands there. */
    private static Part clause(Expr whole, Expr subject, Relation relation, List<Expr> values) {
        var about = OperandReading.of(subject);
        return about instanceof Operand.Constant
                ? free(whole)
                : new Clause(
                        about, relation, values.stream().map(OperandReading::of).toList());
    }

    private static Part free(Expr tree) {
        return new Free(FeelText.of(tree));
    }

    private record Values() implements Member.Cases<Optional<Expr>> {
        @Override
        public Optional<Expr> equal(Member.Equal equal) {
            return Optional.of(equal.value());
        }

        @Override
        public Optional<Expr> compared(Member.Compared compared) {
            return Optional.empty();
        }

        @Override
        public Optional<Expr> range(Member.Range range) {
            return Optional.empty();
        }
    }

    private record Ranges(Expr.In in) implements Member.Cases<Part> {
        @Override
        public Part equal(Member.Equal equal) {
            return free(in);
        }

        @Override
        public Part compared(Member.Compared compared) {
            return free(in);
        }

        @Override
        public Part range(Member.Range range) {
            return clause(in, in.value(), relation(range), List.of(range.low(), range.high()));
        }

        private static Relation relation(Member.Range range) {
            if (range.lowIncluded()) {
                return range.highIncluded() ? Relation.IN_CLOSED : Relation.IN_CLOSED_OPEN;
            }
            return range.highIncluded() ? Relation.IN_OPEN_CLOSED : Relation.IN_OPEN;
        }
    }
}
