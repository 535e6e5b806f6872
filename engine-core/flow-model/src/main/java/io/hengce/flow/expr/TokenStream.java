package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import java.util.List;

/** The tokens of one text, read from left to right. One per text. */
final class TokenStream {

    private final List<Token> tokens;
    private final Problems problems;
    private int at;

    TokenStream(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The token so many places ahead, or the end. */
    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token take() {
        var token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean takeIf(String text) {
        if (!peek().is(text)) {
            return false;
        }
        take();
        return true;
    }

    void expect(String text) {
        if (!takeIf(text)) {
            throw stop(peek().kind() == Token.Kind.END ? "EXPR_EXPECTED.end" : "EXPR_EXPECTED", text, shown());
        }
    }

    /** From an offset to the end of the token that was taken last. */
    Span since(int start) {
        return new Span(
                start, Math.max(start, at == 0 ? 0 : tokens.get(at - 1).span().end()));
    }

    int start() {
        return peek().span().start();
    }

    /** The next token as it stands in the text. */
    String shown() {
        return problems.shown(peek().span());
    }

    /** Notes a problem at the next token; the caller throws what it returns. */
    ParseStop stop(String key, Object... arguments) {
        problems.error(key, peek().span(), arguments);
        return new ParseStop();
    }

    /** For a problem that is noted already. */
    ParseStop stopped() {
        return new ParseStop();
    }

    /** The text does not parse; the problem is noted. Caught where reading began. */
    static final class ParseStop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ParseStop() {
            super("does not parse", null, false, false);
        }
    }
}
