package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The smallest parts of an expression: literals, names, calls, choices and groups. One per text. */
final class Primaries {

    private static final int LONGEST_FUNCTION = 3;

    private static final Map<Integer, List<String>> FUNCTIONS_BY_LENGTH = Arrays.stream(FeelFunction.values())
            .map(FeelFunction::word)
            .collect(Collectors.groupingBy(word -> word.split(" ").length));

    private final TokenStream tokens;
    private final Parser parser;
    private final Literals literals;

    Primaries(TokenStream tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
        this.literals = new Literals(tokens.problems());
    }

    Expr primary() {
        var token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> literals.number(tokens.take());
            case STRING -> literals.string(tokens.take());
            case WORD -> word(token);
            case SYMBOL -> token.is("[") ? parser.lists().literal() : group();
            case END -> throw tokens.stop("EXPR_ENDS_EARLY");
        };
    }

    private Expr group() {
        if (!tokens.takeIf("(")) {
            throw tokens.stop("EXPR_UNEXPECTED", tokens.shown());
        }
        var expression = parser.expression();
        tokens.expect(")");
        return expression;
    }

    private Expr word(Token token) {
        var function = function();
        if (function.isPresent()) {
            return call(function.get());
        }
        return switch (token.text()) {
            case "true", "false" -> {
                tokens.take();
                yield new Expr.Literal(Value.of(token.is("true")), token.span());
            }
            case "not" -> not();
            case "if" -> choice();
            case "for" -> parser.lists().each();
            case "some" -> parser.lists().quantified(Quantifier.SOME);
            case "every" -> parser.lists().quantified(Quantifier.EVERY);
            case "missing" -> throw tokens.stop("EXPR_MISSING_AS_VALUE");
            default -> name(token);
        };
    }

    private Expr name(Token token) {
        if (ReservedWords.isKeyword(token.text())) {
            throw tokens.stop("EXPR_UNEXPECTED", tokens.shown());
        }
        refuseUnknownFunction();
        tokens.take();
        return new Expr.Name(token.text(), token.span());
    }

    private Expr not() {
        var start = tokens.start();
        tokens.take();
        if (!tokens.peek().is("(")) {
            throw tokens.stop("EXPR_NOT_NEEDS_PARENTHESES");
        }
        var operand = group();
        return new Expr.Not(operand, tokens.since(start));
    }

    private Expr choice() {
        var start = tokens.start();
        tokens.take();
        var condition = parser.expression();
        tokens.expect("then");
        var then = parser.expression();
        tokens.expect("else");
        var otherwise = parser.expression();
        return new Expr.If(condition, then, otherwise, tokens.since(start));
    }

    private Optional<FeelFunction> function() {
        for (var length = LONGEST_FUNCTION; length > 0; length--) {
            var found = calledName(length).flatMap(FeelFunction::of);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The next so many words as one name, if an opening parenthesis follows them. */
    private Optional<String> calledName(int words) {
        var name = new StringBuilder();
        for (var index = 0; index < words; index++) {
            var token = tokens.peek(index);
            if (token.kind() != Token.Kind.WORD) {
                return Optional.empty();
            }
            name.append(index == 0 ? "" : " ").append(token.text());
        }
        var called = tokens.peek(words).is("(") && (!tokens.peek(words - 1).is("between") || hasComma(words));
        return called ? Optional.of(name.toString()) : Optional.empty();
    }

    /** Whether the parenthesis so many places ahead holds a list: {@code x between (1) and 2} calls nothing. Half-open ranges mix brackets. */
    private boolean hasComma(int opening) {
        var open = 0;
        for (var index = opening; tokens.peek(index).kind() != Token.Kind.END; index++) {
            var token = tokens.peek(index);
            open += token.is("(") || token.is("[") ? 1 : 0;
            open -= token.is(")") || token.is("]") ? 1 : 0;
            if (open == 0 || open == 1 && token.is(",")) {
                return open == 1;
            }
        }
        return false;
    }

    private void refuseUnknownFunction() {
        for (var length = LONGEST_FUNCTION; length > 0; length--) {
            var name = calledName(length);
            var near = name.flatMap(written -> NearestName.of(written, functions(written)));
            if (near.isPresent()) {
                var span =
                        new Span(tokens.start(), tokens.peek(length - 1).span().end());
                tokens.problems().error("EXPR_UNKNOWN_FUNCTION.near", span, Problems.shown(name.get()), near.get());
                throw tokens.stopped();
            }
            if (length == 1 && name.isPresent()) {
                throw tokens.stop("EXPR_UNKNOWN_FUNCTION", Problems.shown(name.get()));
            }
        }
    }

    /** The functions of as many words. */
    private static List<String> functions(String written) {
        return FUNCTIONS_BY_LENGTH.getOrDefault(written.split(" ").length, List.of());
    }

    private Expr call(FeelFunction function) {
        var start = tokens.start();
        for (var count = function.word().split(" ").length; count > 0; count--) {
            tokens.take();
        }
        var arguments = arguments();
        var span = tokens.since(start);
        if (!function.takes(arguments.size())) {
            var key = function.takesMany() ? "EXPR_ARGUMENT_COUNT.least" : "EXPR_ARGUMENT_COUNT";
            tokens.problems().error(key, span, function.word(), function.fewest(), arguments.size());
            throw tokens.stopped();
        }
        return literals.dateOr(new Expr.Call(function, arguments, span));
    }

    private List<Expr> arguments() {
        var arguments = new ArrayList<Expr>();
        tokens.expect("(");
        if (tokens.takeIf(")")) {
            return arguments;
        }
        do {
            arguments.add(parser.expression());
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return arguments;
    }
}
