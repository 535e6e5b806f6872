package io.hengce.flow.expr;

import java.util.ArrayList;

/** The parts of an expression over lists and records: list literals, members, filters, and what is asked of each element. One per text. */
final class ListSyntax {

    private final TokenStream tokens;
    private final Parser parser;

    ListSyntax(TokenStream tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    /** {@code [a, b]}, of which the opening bracket is next. */
    Expr literal() {
        var start = tokens.start();
        tokens.take();
        var elements = new ArrayList<Expr>();
        if (!tokens.peek().is("]")) {
            do {
                elements.add(parser.expression());
                refuseRange();
            } while (tokens.takeIf(","));
        }
        tokens.expect("]");
        return new Expr.ListOf(elements, tokens.since(start));
    }

    /** What was read with the members and filters that follow it. */
    Expr behind(Expr source, int start) {
        var read = source;
        while (true) {
            if (tokens.takeIf(".")) {
                read = new Expr.Path(read, member(), tokens.since(start));
            } else if (tokens.takeIf("[")) {
                var condition = parser.expression();
                tokens.expect("]");
                read = new Expr.Filter(read, condition, tokens.since(start));
            } else {
                return read;
            }
        }
    }

    private String member() {
        if (tokens.peek().kind() != Token.Kind.WORD) {
            throw tokens.stop("EXPR_MEMBER_NAME");
        }
        return tokens.take().text();
    }

    /** {@code for a in list return result}, of which the first word is next. */
    Expr each() {
        var start = tokens.start();
        tokens.take();
        var variable = variable();
        var list = list();
        tokens.expect("return");
        var result = parser.expression();
        return new Expr.For(variable, list, result, tokens.since(start));
    }

    /** {@code some a in list satisfies condition}, of which the first word is next. */
    Expr quantified(Quantifier quantifier) {
        var start = tokens.start();
        tokens.take();
        var variable = variable();
        var list = list();
        tokens.expect("satisfies");
        var condition = parser.expression();
        return new Expr.Quantified(quantifier, variable, list, condition, tokens.since(start));
    }

    private String variable() {
        var token = tokens.peek();
        if (token.kind() != Token.Kind.WORD || ReservedWords.contains(token.text())) {
            throw tokens.stop("EXPR_VARIABLE_NAME");
        }
        tokens.take();
        tokens.expect("in");
        return token.text();
    }

    private Expr list() {
        var list = parser.nested();
        refuseRange();
        if (tokens.peek().is(",")) {
            throw tokens.stop("EXPR_ONE_LIST");
        }
        return list;
    }

    private void refuseRange() {
        if (tokens.peek().is("..")) {
            throw tokens.stop("EXPR_RANGE_AS_LIST");
        }
    }
}
