package io.hengce.flow.expr;

import java.util.ArrayList;
import java.util.List;

/** The tests of a value that stand behind {@code in} and in cells. One per text. */
final class Members {

    private final TokenStream tokens;
    private final Parser parser;

    Members(TokenStream tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    /** What follows {@code in}: one member, or a list of them in parentheses. */
    List<Member> afterIn() {
        if (!tokens.peek().is("(")) {
            return List.of(member());
        }
        var start = tokens.start();
        tokens.take();
        var first = member();
        if (first instanceof Member.Equal equal && tokens.peek().is("..")) {
            return List.of(rangeFrom(equal.value(), false, start));
        }
        var members = new ArrayList<>(List.of(first));
        while (tokens.takeIf(",")) {
            members.add(member());
        }
        tokens.expect(")");
        return members;
    }

    /** Members parted by commas. */
    List<Member> list() {
        var members = new ArrayList<Member>();
        do {
            members.add(member());
        } while (tokens.takeIf(","));
        return members;
    }

    private Member member() {
        var start = tokens.start();
        var token = tokens.peek();
        var operator = ComparisonOperator.of(token.text()).filter(found -> token.kind() == Token.Kind.SYMBOL);
        if (operator.isPresent()) {
            tokens.take();
            var value = parser.additive();
            return new Member.Compared(operator.get(), value, tokens.since(start));
        }
        if (tokens.takeIf("[")) {
            var low = parser.additive();
            return rangeFrom(low, true, start);
        }
        return tokens.peek().is("(") ? rangeOrGroup() : new Member.Equal(parser.additive());
    }

    private Member rangeOrGroup() {
        var start = tokens.start();
        tokens.take();
        var inner = parser.expression();
        if (tokens.peek().is("..")) {
            return rangeFrom(inner, false, start);
        }
        tokens.expect(")");
        return new Member.Equal(parser.additiveAfter(inner, start));
    }

    private Member rangeFrom(Expr low, boolean lowIncluded, int start) {
        if (lowIncluded && (tokens.peek().is(",") || tokens.peek().is("]"))) {
            throw tokens.stop("EXPR_SET_BRACKETS");
        }
        tokens.expect("..");
        var high = parser.additive();
        var highIncluded = tokens.peek().is("]");
        if (!highIncluded && !tokens.peek().is(")")) {
            var atEnd = tokens.peek().kind() == Token.Kind.END;
            throw tokens.stop(atEnd ? "EXPR_RANGE_END.end" : "EXPR_RANGE_END", tokens.shown());
        }
        tokens.take();
        return new Member.Range(low, lowIncluded, high, highIncluded, tokens.since(start));
    }
}
