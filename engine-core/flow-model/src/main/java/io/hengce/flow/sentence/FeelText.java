package io.hengce.flow.sentence;

import static io.hengce.flow.sentence.Binding.AND;
import static io.hengce.flow.sentence.Binding.CHOICE;
import static io.hengce.flow.sentence.Binding.COMPARISON;
import static io.hengce.flow.sentence.Binding.OR;
import static io.hengce.flow.sentence.Binding.PRIMARY;
import static io.hengce.flow.sentence.Binding.SUM;
import static io.hengce.flow.sentence.Binding.UNARY;

import io.hengce.flow.expr.CellTree;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Member;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The canonical FEEL text of a tree: one spacing, no bracket that the grammar does not need. Reading it gives the same tree, spans apart; it may be longer or
 * nested deeper than the text that was read, by its spaces and by the brackets around an {@code if} within an operation.
 */
public final class FeelText {

    private static final Printer PRINTER = new Printer();

    private FeelText() {}

    public static String of(Expr tree) {
        return tree.accept(PRINTER).text();
    }

    public static String of(CellTree tree) {
        return tree.accept(new Cells());
    }

    private static String within(Expr tree, Binding loosest) {
        return tree.accept(PRINTER).within(loosest, "(", ")");
    }

    private static String listed(List<Member> members) {
        return members.stream().map(member -> member.accept(new Members())).collect(Collectors.joining(", "));
    }

    private record Printer() implements Expr.Cases<Phrase> {

        @Override
        public Phrase literal(Expr.Literal literal) {
            return new Phrase(literal.value().accept(new FeelLiteral()), PRIMARY);
        }

        @Override
        public Phrase name(Expr.Name name) {
            return new Phrase(name.name(), PRIMARY);
        }

        @Override
        public Phrase negation(Expr.Negation negation) {
            return new Phrase("-" + within(negation.operand(), UNARY), UNARY);
        }

        @Override
        public Phrase arithmetic(Expr.Arithmetic arithmetic) {
            var operator = arithmetic.operator();
            var binding = Bindings.of(operator);
            var left = within(arithmetic.left(), binding);
            var right = within(arithmetic.right(), Bindings.tighter(binding));
            return new Phrase(left + " " + operator.symbol() + " " + right, binding);
        }

        @Override
        public Phrase comparison(Expr.Comparison comparison) {
            var left = within(comparison.left(), SUM);
            var right = within(comparison.right(), SUM);
            return new Phrase(left + " " + comparison.operator().symbol() + " " + right, COMPARISON);
        }

        @Override
        public Phrase between(Expr.Between between) {
            var value = within(between.value(), SUM);
            var low = within(between.low(), SUM);
            return new Phrase(value + " between " + low + " and " + within(between.high(), SUM), COMPARISON);
        }

        @Override
        public Phrase in(Expr.In in) {
            var members = listed(in.members());
            var isAlone = in.members().size() == 1 && in.members().get(0).accept(new StandsAlone(members));
            return new Phrase(within(in.value(), SUM) + " in " + (isAlone ? members : "(" + members + ")"), COMPARISON);
        }

        @Override
        public Phrase and(Expr.And and) {
            return chain(and.operands(), " and ", COMPARISON, AND);
        }

        @Override
        public Phrase or(Expr.Or or) {
            return chain(or.operands(), " or ", AND, OR);
        }

        private static Phrase chain(List<Expr> operands, String word, Binding loosest, Binding binding) {
            return new Phrase(
                    operands.stream().map(operand -> within(operand, loosest)).collect(Collectors.joining(word)),
                    binding);
        }

        @Override
        public Phrase not(Expr.Not not) {
            return new Phrase("not(" + of(not.operand()) + ")", PRIMARY);
        }

        @Override
        public Phrase choice(Expr.If choice) {
            var then = of(choice.condition()) + " then " + of(choice.then());
            return new Phrase("if " + then + " else " + of(choice.otherwise()), CHOICE);
        }

        @Override
        public Phrase list(Expr.ListOf list) {
            return new Phrase(
                    list.elements().stream().map(FeelText::of).collect(Collectors.joining(", ", "[", "]")), PRIMARY);
        }

        @Override
        public Phrase path(Expr.Path path) {
            return new Phrase(within(path.source(), PRIMARY) + "." + path.member(), PRIMARY);
        }

        @Override
        public Phrase filter(Expr.Filter filter) {
            return new Phrase(within(filter.list(), PRIMARY) + "[" + of(filter.condition()) + "]", PRIMARY);
        }

        @Override
        public Phrase each(Expr.For each) {
            var list = each.variable() + " in " + within(each.list(), SUM);
            return new Phrase("for " + list + " return " + of(each.result()), CHOICE);
        }

        @Override
        public Phrase quantified(Expr.Quantified quantified) {
            var list = quantified.variable() + " in " + within(quantified.list(), SUM);
            var text = quantified.quantifier().word() + " " + list + " satisfies " + of(quantified.condition());
            return new Phrase(text, CHOICE);
        }

        @Override
        public Phrase call(Expr.Call call) {
            var arguments = call.arguments().stream().map(FeelText::of).collect(Collectors.joining(", "));
            return new Phrase(call.function().word() + "(" + arguments + ")", PRIMARY);
        }
    }

    private record Members() implements Member.Cases<String> {

        @Override
        public String equal(Member.Equal equal) {
            return whole(within(equal.value(), SUM));
        }

        /** A list at the beginning would be taken for a range. */
        private static String whole(String text) {
            return text.startsWith("[") ? "(" + text + ")" : text;
        }

        @Override
        public String compared(Member.Compared compared) {
            return compared.operator().symbol() + " " + within(compared.value(), SUM);
        }

        @Override
        public String range(Member.Range range) {
            var low = within(range.low(), SUM);
            var ends = (range.lowIncluded() ? low : whole(low)) + ".." + within(range.high(), SUM);
            return (range.lowIncluded() ? "[" : "(") + ends + (range.highIncluded() ? "]" : ")");
        }
    }

    /** Whether the only member behind {@code in} needs no brackets: a value that begins with one would be taken for a list. */
    private record StandsAlone(String text) implements Member.Cases<Boolean> {

        @Override
        public Boolean equal(Member.Equal equal) {
            return !text.startsWith("(");
        }

        @Override
        public Boolean compared(Member.Compared compared) {
            return true;
        }

        @Override
        public Boolean range(Member.Range range) {
            return true;
        }
    }

    private record Cells() implements CellTree.Cases<String> {

        @Override
        public String any() {
            return "-";
        }

        @Override
        public String missing() {
            return "missing";
        }

        @Override
        public String oneOf(List<Member> members) {
            return listed(members);
        }

        @Override
        public String noneOf(List<Member> members) {
            return "not(" + listed(members) + ")";
        }
    }
}
