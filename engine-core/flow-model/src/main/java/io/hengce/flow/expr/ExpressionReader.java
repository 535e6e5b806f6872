package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads expressions and cells of one scope: text to tree, to types, to code, with every problem at its place. Safe for many threads. */
public final class ExpressionReader {

    /** The longest text of an expression or cell, in characters. */
    public static final int LONGEST = 2_000;

    private final Scope scope;
    private final MessageCatalog catalog = new MessageCatalog(ExpressionReader.class);

    public ExpressionReader(Scope scope) {
        this.scope = scope;
    }

    /** An expression of any type. */
    public Reading<Expression> expression(String text, Place place) {
        return read(text, Optional.empty(), place);
    }

    /** An expression whose value is written to a field of the type: type, unit, and what can never be written. */
    public Reading<Expression> expression(String text, FieldType expected, Place place) {
        return read(text, Optional.of(expected), place);
    }

    /** An expression whose values cells test: of any type but lists and records. */
    public Reading<Expression> input(String text, Place place) {
        var problems = new Problems(catalog, text, place.withoutSpan());
        var expression = parse(problems).flatMap(tree -> typed(tree, Optional.empty(), problems));
        expression.ifPresent(read -> refuseWhole(read, problems));
        return reading(expression, problems);
    }

    private static void refuseWhole(Expression input, Problems problems) {
        var word = input.type().word();
        if (word.equals("list") || word.equals("record")) {
            var span = input.tree().span();
            problems.error("EXPR_CELL_INPUT", span, problems.shown(span), word);
        }
    }

    /** An expression that is true, false or unknown. */
    public Reading<Expression> condition(String text, Place place) {
        return read(text, Optional.of(Typing.BOOLEAN), place);
    }

    /** A table cell or bin over an input of the type. */
    public Reading<Cell> cell(String text, FieldType input, Place place) {
        var problems = new Problems(catalog, text, place.withoutSpan());
        return reading(new CellReader(scope, problems).read(input), problems);
    }

    /** The tree of an expression that keeps the grammar, whatever its names and types. */
    public Optional<Expr> tree(String text) {
        var problems = new Problems(catalog, text, Place.DOCUMENT);
        return parse(problems).filter(tree -> !problems.hasErrors());
    }

    /** The tree of a cell that keeps the grammar, whatever its names and types. */
    public Optional<CellTree> cellTree(String text) {
        var problems = new Problems(catalog, text, Place.DOCUMENT);
        return CellReader.tree(problems).filter(tree -> !problems.hasErrors());
    }

    private Reading<Expression> read(String text, Optional<FieldType> expected, Place place) {
        var problems = new Problems(catalog, text, place.withoutSpan());
        var expression = parse(problems).flatMap(tree -> typed(tree, expected, problems));
        return reading(expression, problems);
    }

    private static <T> Reading<T> reading(Optional<T> value, Problems problems) {
        return new Reading<>(problems.hasErrors() ? Optional.empty() : value, problems.all());
    }

    private static Optional<Expr> parse(Problems problems) {
        return tokens(problems).flatMap(tokens -> {
            try {
                return Optional.of(new Parser(tokens).whole());
            } catch (TokenStream.ParseStop stop) {
                return Optional.empty();
            }
        });
    }

    /** The tokens of a text that is short enough and has no bad ones. */
    static Optional<TokenStream> tokens(Problems problems) {
        var text = problems.source();
        if (text.length() > LONGEST) {
            problems.error("EXPR_TOO_LONG", new Span(LONGEST, text.length()), text.length(), LONGEST);
            return Optional.empty();
        }
        var tokens = new Lexer(text, problems).tokens();
        return problems.hasErrors() ? Optional.empty() : Optional.of(new TokenStream(tokens, problems));
    }

    private Optional<Expression> typed(Expr tree, Optional<FieldType> expected, Problems problems) {
        var typing = new Typing(scope, problems);
        var operand = typing.operand(tree);
        operand.ifPresent(value -> expected.ifPresent(target -> typing.rules().assign(value, target)));
        return operand.isEmpty() || problems.hasErrors()
                ? Optional.empty()
                : Optional.of(lowered(problems.source(), tree, typing, conjuncts(tree, problems)));
    }

    private Expression lowered(String text, Expr tree, Typing typing, List<Expression> conjuncts) {
        var origin = new Expression.Origin(text, tree, typing.known(tree), typing.reads(), typing.resolution());
        var code = new Lowering(scope, typing).lower(tree);
        var source = typing.source();
        return new Expression(origin, code, conjuncts, () -> explaining(tree, source));
    }

    /** Types the tree again: the types are not kept, since most expressions are never explained. */
    private Explaining explaining(Expr tree, String source) {
        return new Explaining(source, scope, new Lowering(scope, typed(tree, source)));
    }

    /** @param source the whole text, of which the tree may be a part; it was typed before without a problem */
    private Typing typed(Expr tree, String source) {
        var typing = new Typing(scope, new Problems(catalog, source, Place.DOCUMENT));
        typing.operand(tree);
        return typing;
    }

    private List<Expression> conjuncts(Expr tree, Problems problems) {
        if (!(tree instanceof Expr.And and)) {
            return List.of();
        }
        return and.operands().stream()
                .flatMap(part -> {
                    var parts = conjuncts(part, problems);
                    return parts.isEmpty() ? Stream.of(conjunct(part, problems.source())) : parts.stream();
                })
                .toList();
    }

    private Expression conjunct(Expr tree, String text) {
        var span = tree.span();
        return lowered(text.substring(span.start(), span.end()), tree, typed(tree, text), List.of());
    }
}
