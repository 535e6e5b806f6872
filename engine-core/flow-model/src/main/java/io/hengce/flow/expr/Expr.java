package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.value.Value;
import java.util.List;

/** The tree of an expression as it was written; parentheses are gone. Spans are characters of the whole text that was read. */
public sealed interface Expr {

    Span span();

    <R> R accept(Cases<R> cases);

    /** A number, string, boolean, date or date and time that stands in the text. */
    record Literal(Value value, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /** A field, a parameter or a system variable; within a list's expression also an iteration variable, a member of the element, or {@code item}, the element itself. */
    record Name(String name, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.name(this);
        }
    }

    /** {@code -x}. */
    record Negation(Expr operand, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.negation(this);
        }
    }

    /** {@code a + b} and its kind. */
    record Arithmetic(ArithmeticOperator operator, Expr left, Expr right, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.arithmetic(this);
        }
    }

    /** {@code a < b} and its kind. */
    record Comparison(ComparisonOperator operator, Expr left, Expr right, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.comparison(this);
        }
    }

    /** {@code x between low and high}, both ends included. */
    record Between(Expr value, Expr low, Expr high, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.between(this);
        }
    }

    /** {@code x in (…)}: true when one of the members holds, tried in order. */
    record In(Expr value, List<Member> members, Span span) implements Expr {
        public In {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.in(this);
        }
    }

    /** Two or more conditions that must all hold, tried in order. */
    record And(List<Expr> operands, Span span) implements Expr {
        public And {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.and(this);
        }
    }

    /** Two or more conditions of which one must hold, tried in order. */
    record Or(List<Expr> operands, Span span) implements Expr {
        public Or {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.or(this);
        }
    }

    /** {@code not(x)}. */
    record Not(Expr operand, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** {@code if c then a else b}: {@code b} unless {@code c} is true. */
    record If(Expr condition, Expr then, Expr otherwise, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /** A call of a function of the language. */
    record Call(FeelFunction function, List<Expr> arguments, Span span) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }

        public Expr argument(int index) {
            return arguments.get(index);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /** {@code [a, b]}: a list of scalars, or the empty list. */
    record ListOf(List<Expr> elements, Span span) implements Expr {
        public ListOf {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** {@code a.balance}: a member of a record; of a list of records the list of that member. */
    record Path(Expr source, String member, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.path(this);
        }
    }

    /**
     * {@code accounts[balance > 0]}: the elements for which the condition is true, or {@code accounts[1]}: one element by its position, where the condition is a number. The
     * first is 1, the last is -1, and one that is not there is missing.
     */
    record Filter(Expr list, Expr condition, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.filter(this);
        }
    }

    /** {@code for a in accounts return a.balance}: the list of the results. */
    record For(String variable, Expr list, Expr result, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.each(this);
        }
    }

    /** {@code some a in accounts satisfies a.balance > 0}. */
    record Quantified(Quantifier quantifier, String variable, Expr list, Expr condition, Span span) implements Expr {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.quantified(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R literal(Literal literal);

        R name(Name name);

        R negation(Negation negation);

        R arithmetic(Arithmetic arithmetic);

        R comparison(Comparison comparison);

        R between(Between between);

        R in(In in);

        R and(And and);

        R or(Or or);

        R not(Not not);

        R choice(If choice);

        R call(Call call);

        R list(ListOf list);

        R path(Path path);

        R filter(Filter filter);

        R each(For each);

        R quantified(Quantified quantified);
    }
}
