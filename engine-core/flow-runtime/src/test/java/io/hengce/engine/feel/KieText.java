package io.hengce.engine.feel;

import io.hengce.flow.expr.CellTree;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Member;
import io.hengce.flow.sentence.FeelText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A tree as FEEL text that KIE reads: our canonical text where the language is shared, so that its brackets are held against KIE's grammar too; else every operation and list of members in
 * brackets, and what only we have written with what KIE has.
 */
final class KieText implements Expr.Cases<String> {

    private static final Pattern OURS =
            Pattern.compile("(is missing|default|years between|months between|days between)\\(| in |-[^ ]+[\\[.]");

    private KieText() {}

    static String of(Expr tree) {
        var canonical = FeelText.of(tree);
        return OURS.matcher(canonical).find() ? tree.accept(new KieText()) : canonical;
    }

    /** A cell as KIE's unary tests. */
    static String of(CellTree cell) {
        return cell instanceof CellTree.Missing ? "null" : FeelText.of(cell);
    }

    private String text(Expr tree) {
        return tree.accept(this);
    }

    private String joined(List<Expr> trees, String separator) {
        return trees.stream().map(this::text).collect(Collectors.joining(separator));
    }

    @Override
    public String literal(Expr.Literal literal) {
        return FeelText.of(literal);
    }

    @Override
    public String name(Expr.Name name) {
        return name.name();
    }

    @Override
    public String negation(Expr.Negation negation) {
        return "(-(" + text(negation.operand()) + "))";
    }

    @Override
    public String arithmetic(Expr.Arithmetic arithmetic) {
        var symbol = arithmetic.operator().symbol();
        return "(" + text(arithmetic.left()) + " " + symbol + " " + text(arithmetic.right()) + ")";
    }

    @Override
    public String comparison(Expr.Comparison comparison) {
        var symbol = comparison.operator().symbol();
        return "(" + text(comparison.left()) + " " + symbol + " " + text(comparison.right()) + ")";
    }

    @Override
    public String between(Expr.Between between) {
        var ends = text(between.low()) + " and " + text(between.high());
        return "(" + text(between.value()) + " between " + ends + ")";
    }

    @Override
    public String in(Expr.In in) {
        var members = in.members().stream()
                .map(member -> member.accept(new Members()))
                .collect(Collectors.joining(", "));
        return "(" + text(in.value()) + " in (" + members + "))";
    }

    @Override
    public String and(Expr.And and) {
        return "(" + joined(and.operands(), " and ") + ")";
    }

    @Override
    public String or(Expr.Or or) {
        return "(" + joined(or.operands(), " or ") + ")";
    }

    @Override
    public String not(Expr.Not not) {
        return "not(" + text(not.operand()) + ")";
    }

    @Override
    public String choice(Expr.If choice) {
        return choice(text(choice.condition()), text(choice.then()), text(choice.otherwise()));
    }

    private static String choice(String condition, String then, String otherwise) {
        return "(if " + condition + " then " + then + " else " + otherwise + ")";
    }

    @Override
    public String call(Expr.Call call) {
        var arguments = joined(call.arguments(), ", ");
        return switch (call.function()) {
            case IS_MISSING -> "(" + arguments + " = null)";
            case DEFAULT -> orDefault(text(call.argument(0)), text(call.argument(1)));
            case YEARS_BETWEEN -> "years and months duration(" + arguments + ").years";
            case MONTHS_BETWEEN -> months("years and months duration(" + arguments + ")");
            case DAYS_BETWEEN -> "(" + text(call.argument(1)) + " - " + text(call.argument(0)) + ").days";
            default -> call.function().word() + "(" + arguments + ")";
        };
    }

    /** KIE's own {@code get or else} is a name that its parser cannot read. */
    private static String orDefault(String value, String otherwise) {
        return choice(value + " = null", otherwise, value);
    }

    private static String months(String duration) {
        return "(" + duration + ".years * 12 + " + duration + ".months)";
    }

    @Override
    public String list(Expr.ListOf list) {
        return "[" + joined(list.elements(), ", ") + "]";
    }

    @Override
    public String path(Expr.Path path) {
        return text(path.source()) + "." + path.member();
    }

    @Override
    public String filter(Expr.Filter filter) {
        return text(filter.list()) + "[" + text(filter.condition()) + "]";
    }

    @Override
    public String each(Expr.For each) {
        return "(for " + each.variable() + " in " + text(each.list()) + " return " + text(each.result()) + ")";
    }

    @Override
    public String quantified(Expr.Quantified quantified) {
        var list = quantified.variable() + " in " + text(quantified.list());
        return "(" + quantified.quantifier().word() + " " + list + " satisfies " + text(quantified.condition()) + ")";
    }

    private final class Members implements Member.Cases<String> {

        @Override
        public String equal(Member.Equal equal) {
            return text(equal.value());
        }

        @Override
        public String compared(Member.Compared compared) {
            return compared.operator().symbol() + " " + text(compared.value());
        }

        @Override
        public String range(Member.Range range) {
            var ends = text(range.low()) + ".." + text(range.high());
            return (range.lowIncluded() ? "[" : "(") + ends + (range.highIncluded() ? "]" : ")");
        }
    }
}
