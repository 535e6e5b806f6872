package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where fields and parameters stand in texts, found by reading them, never by searching. Safe for many threads. */
public final class NameUses {

    private final ExpressionReader reader;

    public NameUses(ExpressionReader reader) {
        this.reader = reader;
    }

    /**
     * Where an expression names a field or parameter, in the order of the text; empty where that cannot be told: the text does not read, or its types are wrong and
     * the name may be one of a list's element.
     */
    public Optional<List<Span>> inExpression(String text, String name) {
        var typed = reader.expression(text, Place.DOCUMENT).value();
        if (typed.isPresent()) {
            var resolution = typed.get().resolution();
            return Optional.of(
                    spans(SubExpressions.names(typed.get().tree()).filter(found -> !resolution.isLocal(found)), name));
        }
        return reader.tree(text)
                .filter(tree -> !isDoubtful(tree, name))
                .map(tree -> spans(SubExpressions.names(tree), name));
    }

    /** Where a table cell or bin names a field or parameter, likewise. */
    public Optional<List<Span>> inCell(String text, String name) {
        return reader.cellTree(text)
                .map(tree -> tree.accept(new Members()))
                .filter(operands -> operands.stream().noneMatch(operand -> isDoubtful(operand, name)))
                .map(operands -> spans(operands.stream().flatMap(SubExpressions::names), name));
    }

    /**
     * Where an expression names a member of records, of whatever record, in the order of the text; empty where that cannot be told, as the text does not read or its types
     * are wrong.
     */
    public Optional<List<Span>> ofMember(String text, String member) {
        return reader.expression(text, Place.DOCUMENT).value().map(typed -> {
            var resolution = typed.resolution();
            var alone = SubExpressions.names(typed.tree())
                    .filter(found -> found.name().equals(member))
                    .filter(found -> resolution.isLocal(found) && resolution.isMember(found))
                    .map(Expr.Name::span);
            var reached = SubExpressions.paths(typed.tree())
                    .filter(path -> path.member().equals(member))
                    .map(path -> new Span(
                            path.span().end() - member.length(), path.span().end()));
            return Stream.concat(alone, reached)
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList();
        });
    }

    private static List<Span> spans(Stream<Expr.Name> names, String name) {
        return names.filter(found -> found.name().equals(name))
                .map(Expr.Name::span)
                .toList();
    }

    /** Whether the name stands where elements of a list have names of their own. */
    private static boolean isDoubtful(Expr tree, String name) {
        return count(SubExpressions.names(tree), name) != count(plain(tree), name);
    }

    private static Stream<Expr.Name> plain(Expr tree) {
        return tree instanceof Expr.Name name
                ? Stream.of(name)
                : SubExpressions.of(tree).stream().flatMap(NameUses::plain);
    }

    private static long count(Stream<Expr.Name> names, String name) {
        return names.filter(found -> found.name().equals(name)).count();
    }

    private static final class Members implements CellTree.Cases<List<Expr>> {
        @Override
        public List<Expr> any() {
            return List.of();
        }

        @Override
        public List<Expr> missing() {
            return List.of();
        }

        @Override
        public List<Expr> oneOf(List<Member> members) {
            return members.stream().flatMap(each -> Operands.of(each).stream()).toList();
        }

        @Override
        public List<Expr> noneOf(List<Member> members) {
            return oneOf(members);
        }
    }
}
