package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text to tokens; every bad character is a problem, and reading goes on behind it. One per text. */
final class Lexer {

    private static final List<String> SYMBOLS =
            List.of("<=", ">=", "!=", "**", "..", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", "=", "<", ">");

    /** What people type in place of a symbol: other languages, and a Chinese keyboard. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("==", "="),
            Map.entry("<>", "!="),
            Map.entry("&&", "and"),
            Map.entry("||", "or"),
            Map.entry("！＝", "!="),
            Map.entry("!", "not(…)"),
            Map.entry("'", "\""),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("‘", "\""),
            Map.entry("’", "\""),
            Map.entry("＂", "\""),
            Map.entry("（", "("),
            Map.entry("）", ")"),
            Map.entry("【", "["),
            Map.entry("】", "]"),
            Map.entry("［", "["),
            Map.entry("］", "]"),
            Map.entry("，", ","),
            Map.entry("．", "."),
            Map.entry("。", "."),
            Map.entry("、", ","),
            Map.entry("＝", "="),
            Map.entry("＞", ">"),
            Map.entry("＜", "<"),
            Map.entry("＋", "+"),
            Map.entry("－", "-"),
            Map.entry("—", "-"),
            Map.entry("–", "-"),
            Map.entry("−", "-"),
            Map.entry("＊", "*"),
            Map.entry("×", "*"),
            Map.entry("／", "/"),
            Map.entry("÷", "/"),
            Map.entry("≥", ">="),
            Map.entry("≤", "<="),
            Map.entry("≠", "!="),
            Map.entry("…", ".."),
            Map.entry("^", "**"));

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        tokens.add(new Token(Token.Kind.END, "", new Span(text.length(), text.length())));
        return tokens;
    }

    private void next() {
        var first = text.codePointAt(at);
        if (first == ' ' || first == '\t' || first == '\n' || first == '\r') {
            at++;
        } else if (first == '"') {
            string();
        } else if (isDigit(at) || first == '.' && isDigit(at + 1)) {
            number();
        } else if (Character.isLetter(first) || first == '_') {
            word();
        } else {
            symbol(first);
        }
    }

    private void string() {
        var string = new StringLiteral(text, at, problems);
        var span = new Span(at, string.end());
        tokens.add(new Token(Token.Kind.STRING, string.value(), span));
        at = string.end();
    }

    private void number() {
        var start = at;
        skipDigits();
        if (at < text.length() && text.charAt(at) == '.' && !text.startsWith("..", at)) {
            at++;
            skipDigits();
        }
        var plain = at;
        while (at < text.length() && isWordPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        var span = new Span(start, at);
        if (at > plain || text.charAt(at - 1) == '.') {
            problems.error("EXPR_BAD_NUMBER", span, problems.shown(span));
        }
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, plain), span));
    }

    private void skipDigits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void word() {
        var start = at;
        while (at < text.length() && isWordPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        var span = new Span(start, at);
        var word = text.substring(start, at);
        if (ReservedWords.isRefused(word)) {
            problems.error(word.equals("null") ? "EXPR_RESERVED_WORD.null" : "EXPR_RESERVED_WORD", span, word);
        }
        tokens.add(new Token(Token.Kind.WORD, word, span));
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) || point == '_';
    }

    private void symbol(int first) {
        for (var length = 2; length > 0; length--) {
            var written = text.substring(at, Math.min(at + length, text.length()));
            var meant = MEANT.get(written);
            if (meant != null) {
                at += written.length();
                problems.error("EXPR_FOREIGN_SYMBOL", new Span(at - written.length(), at), written, meant);
                return;
            }
            if (SYMBOLS.contains(written)) {
                tokens.add(new Token(Token.Kind.SYMBOL, written, new Span(at, at + written.length())));
                at += written.length();
                return;
            }
        }
        var span = new Span(at, at + Character.charCount(first));
        at = span.end();
        problems.error("EXPR_UNEXPECTED_CHARACTER", span, problems.shown(span));
    }
}
