package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import java.math.BigDecimal;
import java.util.Optional;

/** The types of lists, of records, and of what is asked of each element. One per text. */
final class ListTyping {

    private final Typing typing;
    private final NameTyping names;
    private final Problems problems;

    ListTyping(Typing typing, NameTyping names, Problems problems) {
        this.typing = typing;
        this.names = names;
        this.problems = problems;
    }

    Optional<FieldType> literal(Expr.ListOf list) {
        var operands = list.elements().stream().map(typing::operand).toList();
        if (operands.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var scalars = operands.stream().flatMap(Optional::stream).toList();
        if (!scalars.stream().allMatch(this::isScalar)) {
            return Optional.empty();
        }
        if (scalars.isEmpty()) {
            return Optional.of(ListType.EMPTY);
        }
        var all = Optional.of(scalars.get(0));
        for (var next : scalars.subList(1, scalars.size())) {
            all = all.flatMap(one -> typing.rules()
                    .union(one, next, "[]", list.span())
                    .map(type -> new Operand(one.text(), type, one.span())));
        }
        return all.map(one -> new ListType(one.type()));
    }

    /** Whether a list can hold the value; otherwise a problem is noted. */
    private boolean isScalar(Operand operand) {
        if (!operand.is("list") && !operand.is("record")) {
            return true;
        }
        problems.error(
                "EXPR_NESTED_LIST",
                operand.span(),
                operand.text(),
                operand.type().word());
        return false;
    }

    Optional<FieldType> path(Expr.Path path) {
        if (path.source() instanceof Expr.Name name && !names.isKnown(name.name()) && names.isField(path.member())) {
            problems.error("EXPR_UNKNOWN_NAME.near", path.span(), problems.shown(path.span()), path.member());
            return Optional.empty();
        }
        return typing.operand(path.source()).flatMap(source -> member(path, source));
    }

    private Optional<FieldType> member(Expr.Path path, Operand source) {
        if (source.type() instanceof RecordType record) {
            return member(path, source, record);
        }
        if (source.type() instanceof ListType list && list.element() instanceof RecordType record) {
            typing.mark(path);
            return member(path, source, record).map(ListType::new);
        }
        problems.error(
                "EXPR_NO_MEMBERS", span(path), source.text(), source.type().word());
        return Optional.empty();
    }

    private Optional<FieldType> member(Expr.Path path, Operand source, RecordType record) {
        var member = record.member(path.member());
        if (member.isEmpty()) {
            var ids = record.members().stream().map(Field::id).toList();
            var near = NearestName.of(path.member(), ids);
            var key = near.isPresent() ? "EXPR_UNKNOWN_MEMBER.near" : "EXPR_UNKNOWN_MEMBER";
            var shown = Problems.shown(path.member());
            problems.error(key, span(path), source.text(), shown, near.orElseGet(() -> Problems.shownNames(ids)));
        }
        return member.map(Field::type);
    }

    /** Where the member is named. */
    private static Span span(Expr.Path path) {
        var end = path.span().end();
        return new Span(end - path.member().length(), end);
    }

    Optional<FieldType> filter(Expr.Filter filter) {
        var element = element(filter.list());
        if (element.isEmpty()) {
            return Optional.empty();
        }
        var level = Level.ofFilter(element.get());
        var condition = names.within(level, () -> typing.operand(filter.condition()));
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        return condition.get().type() instanceof NumberType number
                ? position(filter, number, level)
                : those(filter, condition.get());
    }

    private Optional<FieldType> those(Expr.Filter filter, Operand condition) {
        if (condition.is(Typing.BOOLEAN.word())) {
            return Optional.of(typing.known(filter.list()));
        }
        problems.error(
                "EXPR_FILTER",
                condition.span(),
                condition.text(),
                condition.type().word());
        return Optional.empty();
    }

    private Optional<FieldType> position(Expr.Filter filter, NumberType number, Level level) {
        var span = filter.condition().span();
        if (names.hasReadElement()) {
            problems.error("EXPR_POSITION.element", span, problems.shown(span));
            return Optional.empty();
        }
        if (isNever(number)) {
            problems.error("EXPR_POSITION", span, problems.shown(span));
            return Optional.empty();
        }
        typing.mark(filter);
        return Optional.of(level.type());
    }

    /** Whether a constant is no position of any list. */
    private static boolean isNever(NumberType number) {
        return NumberRanges.isOne(number)
                && number.min()
                        .filter(one ->
                                one.signum() != 0 && one.stripTrailingZeros().scale() <= 0)
                        .filter(one -> one.abs().compareTo(BigDecimal.valueOf(ListType.LIMIT)) <= 0)
                        .isEmpty();
    }

    Optional<FieldType> each(Expr.For each) {
        var element = variable(
                each.variable(),
                each.list(),
                new Span(each.span().start() + 3, each.span().end()));
        return element.flatMap(level -> names.within(level, () -> typing.operand(each.result())))
                .filter(this::isScalar)
                .map(result -> new ListType(result.type()));
    }

    Optional<FieldType> quantified(Expr.Quantified quantified) {
        var word = quantified.quantifier().word().length();
        var behind =
                new Span(quantified.span().start() + word, quantified.span().end());
        var level = variable(quantified.variable(), quantified.list(), behind);
        level.flatMap(found -> names.within(found, () -> typing.operand(quantified.condition())))
                .ifPresent(condition -> typing.rules().expect(condition, Typing.BOOLEAN.word()));
        return Optional.of(Typing.BOOLEAN);
    }

    /** @param behind what stands behind the first word, which begins with the variable */
    private Optional<Level> variable(String variable, Expr list, Span behind) {
        var element = element(list);
        var at = problems.source().indexOf(variable, behind.start());
        names.refuseTaken(variable, new Span(at, at + variable.length()));
        return element.map(type -> Level.ofVariable(variable, type));
    }

    /** What the list holds; otherwise a problem is noted. */
    private Optional<FieldType> element(Expr list) {
        return typing.operand(list)
                .filter(operand -> typing.rules().expect(operand, "list"))
                .map(operand -> ((ListType) operand.type()).element());
    }
}
