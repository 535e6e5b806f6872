package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;

/** Text to cell: its grammar, its types, and the set of values it matches. One per text. */
final class CellReader {

    private final Scope scope;
    private final Problems problems;

    CellReader(Scope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    Optional<Cell> read(FieldType input) {
        return tree(problems)
                .flatMap(tree -> tree.accept(new Shapes(input)).map(shape -> new Cell(problems.source(), tree, shape)));
    }

    /** The tree alone, whatever its types. */
    static Optional<CellTree> tree(Problems problems) {
        return ExpressionReader.tokens(problems).flatMap(tokens -> {
            try {
                return Optional.of(tree(tokens));
            } catch (TokenStream.ParseStop stop) {
                return Optional.empty();
            }
        });
    }

    private static CellTree tree(TokenStream tokens) {
        if (isAlone(tokens, "-")) {
            return new CellTree.Any();
        }
        return isAlone(tokens, "missing") ? new CellTree.Missing() : listed(tokens);
    }

    private static boolean isAlone(TokenStream tokens, String text) {
        return tokens.peek().is(text) && tokens.peek(1).kind() == Token.Kind.END;
    }

    private static CellTree listed(TokenStream tokens) {
        var parser = new Parser(tokens);
        var complement = tokens.peek().is("not") && tokens.peek(1).is("(");
        if (complement) {
            tokens.take();
            tokens.take();
        }
        var members = parser.members().list();
        if (complement) {
            tokens.expect(")");
        }
        parser.end();
        return complement ? new CellTree.NoneOf(members) : new CellTree.OneOf(members);
    }

    private Optional<CellShapes> typed(List<Member> members, FieldType input) {
        members.forEach(member -> Operands.of(member).forEach(operand -> constant(operand, input)));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var typing = new Typing(scope, problems);
        var value = Optional.of(
                new Operand("input", input, new Span(0, problems.source().length())));
        members.forEach(member -> typing.member(value, member));
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new CellShapes(input, operand -> value(operand, typing)));
    }

    private void constant(Expr operand, FieldType input) {
        if (operand instanceof Expr.Literal
                || operand instanceof Expr.Negation negation && negation.operand() instanceof Expr.Literal) {
            return;
        }
        var shown = problems.shown(operand.span());
        if (!(operand instanceof Expr.Name name)) {
            problems.error("EXPR_CELL_OPERAND", operand.span(), shown);
        } else if (scope.slots().slot(name.name()).isPresent()) {
            problems.error("EXPR_CELL_OPERAND.field", operand.span(), shown);
        } else if (!scope.constants().containsKey(name.name())) {
            var key = input instanceof FieldType.StringType ? "EXPR_CELL_OPERAND.quotes" : "EXPR_CELL_OPERAND.unknown";
            problems.error(key, operand.span(), shown);
        }
    }

    private Value value(Expr operand, Typing typing) {
        return new Lowering(scope, typing).lower(operand).evaluator().evaluate(Frame.nothing());
    }

    /** The set of values of a tree, if its operands are constants of the input's type. */
    private final class Shapes implements CellTree.Cases<Optional<CellShape>> {
        private final FieldType input;

        Shapes(FieldType input) {
            this.input = input;
        }

        @Override
        public Optional<CellShape> any() {
            return Optional.of(new CellShape.Any());
        }

        @Override
        public Optional<CellShape> missing() {
            return Optional.of(new CellShape.Missing());
        }

        @Override
        public Optional<CellShape> oneOf(List<Member> members) {
            return typed(members, input).map(shapes -> shapes.of(members));
        }

        @Override
        public Optional<CellShape> noneOf(List<Member> members) {
            return typed(members, input).map(shapes -> shapes.complement(members));
        }
    }
}
