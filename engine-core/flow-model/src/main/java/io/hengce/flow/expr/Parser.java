package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Tokens to tree by recursive descent, nested at most 32 deep. Stops at the first problem. One per text. */
final class Parser {

    static final int DEPTH = 32;

    private final TokenStream tokens;
    private final Primaries primaries;
    private final Members members;
    private final ListSyntax lists;
    private int depth;
    private Optional<Expr> group = Optional.empty();
    private int groupStart;

    Parser(TokenStream tokens) {
        this.tokens = tokens;
        this.lists = new ListSyntax(tokens, this);
        this.primaries = new Primaries(tokens, this);
        this.members = new Members(tokens, this);
    }

    /** The whole text as one expression. */
    Expr whole() {
        var expression = expression();
        end();
        return expression;
    }

    void end() {
        if (tokens.peek().kind() != Token.Kind.END) {
            throw tokens.stop("EXPR_UNEXPECTED", tokens.shown());
        }
    }

    Members members() {
        return members;
    }

    ListSyntax lists() {
        return lists;
    }

    Expr expression() {
        deeper();
        var expression = chain("or", () -> chain("and", this::comparison, Expr.And::new), Expr.Or::new);
        depth--;
        return expression;
    }

    private Expr chain(String word, Supplier<Expr> operand, BiFunction<List<Expr>, Span, Expr> node) {
        var start = start();
        var first = operand.get();
        if (!tokens.peek().is(word)) {
            return first;
        }
        var operands = new ArrayList<>(List.of(first));
        while (tokens.takeIf(word)) {
            operands.add(operand.get());
        }
        return node.apply(operands, tokens.since(start));
    }

    private Expr comparison() {
        var start = start();
        var left = additive();
        var compared = ofComparison(left, start);
        if (isComparison(tokens.peek()) && compared != left) {
            throw tokens.stop("EXPR_CHAINED_COMPARISON", tokens.shown());
        }
        return compared;
    }

    private Expr ofComparison(Expr left, int start) {
        var operator = ComparisonOperator.of(tokens.peek().text()).filter(found -> isSymbol());
        if (operator.isPresent()) {
            tokens.take();
            var right = additive();
            return new Expr.Comparison(operator.get(), left, right, tokens.since(start));
        }
        if (tokens.takeIf("between")) {
            var low = additive();
            tokens.expect("and");
            var high = additive();
            return new Expr.Between(left, low, high, tokens.since(start));
        }
        if (tokens.takeIf("in")) {
            var list = members.afterIn();
            return new Expr.In(left, list, tokens.since(start));
        }
        return notAnOperator(left);
    }

    /** Refuses what people write in place of a function. */
    private Expr notAnOperator(Expr left) {
        if (tokens.peek().is("is")) {
            throw tokens.stop("EXPR_MISSING_AS_VALUE");
        }
        if (tokens.peek().is("not") && isComparison(tokens.peek(1))) {
            throw tokens.stop("EXPR_NOT_NEEDS_PARENTHESES.infix", tokens.peek(1).text());
        }
        return left;
    }

    private boolean isSymbol() {
        return tokens.peek().kind() == Token.Kind.SYMBOL;
    }

    private static boolean isComparison(Token token) {
        return token.is("between")
                || token.is("in")
                || token.kind() == Token.Kind.SYMBOL
                        && ComparisonOperator.of(token.text()).isPresent();
    }

    Expr additive() {
        return leftToRight(
                List.of(ArithmeticOperator.ADD, ArithmeticOperator.SUBTRACT),
                () -> leftToRight(
                        List.of(ArithmeticOperator.MULTIPLY, ArithmeticOperator.DIVIDE),
                        () -> leftToRight(List.of(ArithmeticOperator.POWER), this::unary)));
    }

    /** An operand that stands within another expression without brackets. */
    Expr nested() {
        deeper();
        var operand = additive();
        depth--;
        return operand;
    }

    /** Goes on behind a parenthesised expression that has been read already. */
    Expr additiveAfter(Expr parenthesised, int start) {
        group = Optional.of(parenthesised);
        groupStart = start;
        return additive();
    }

    private Expr leftToRight(List<ArithmeticOperator> operators, Supplier<Expr> operand) {
        var start = start();
        var left = operand.get();
        while (true) {
            var operator = operators.stream()
                    .filter(candidate -> tokens.peek().is(candidate.symbol()))
                    .findFirst();
            if (operator.isEmpty()) {
                return left;
            }
            tokens.take();
            var right = operand.get();
            left = new Expr.Arithmetic(operator.get(), left, right, tokens.since(start));
        }
    }

    private Expr unary() {
        if (group.isPresent() || !tokens.peek().is("-")) {
            return primary();
        }
        deeper();
        var start = start();
        tokens.take();
        var operand = unary();
        depth--;
        return new Expr.Negation(operand, tokens.since(start));
    }

    private Expr primary() {
        var start = start();
        var read = group;
        group = Optional.empty();
        return lists.behind(read.orElseGet(primaries::primary), start);
    }

    private int start() {
        return group.isPresent() ? groupStart : tokens.start();
    }

    private void deeper() {
        depth++;
        if (depth > DEPTH) {
            throw tokens.stop("EXPR_TOO_DEEP", DEPTH);
        }
    }
}
