package io.hengce.flow.oracle;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the dictionary says of the lists in a tree, as far as the values alone do not tell. */
record OracleMembers(List<Field> fields) {

    private static final Set<FeelFunction> NOT_OF_NUMBERS = Set.of(
            FeelFunction.IS_MISSING,
            FeelFunction.DEFAULT,
            FeelFunction.CONTAINS,
            FeelFunction.STARTS_WITH,
            FeelFunction.ENDS_WITH,
            FeelFunction.MATCHES);

    /** The ids of the members of a list's elements; none where they are no records. */
    List<String> of(Expr list) {
        if (list instanceof Expr.Name name) {
            return type(name).map(OracleMembers::ids).orElse(List.of());
        }
        if (list instanceof Expr.Filter filter) {
            return of(filter.list());
        }
        if (list instanceof Expr.If choice) {
            return either(choice.then(), choice.otherwise());
        }
        return list instanceof Expr.Call call && call.function() == FeelFunction.DEFAULT
                ? either(call.argument(0), call.argument(1))
                : List.of();
    }

    private List<String> either(Expr one, Expr other) {
        return Stream.concat(of(one).stream(), of(other).stream()).distinct().toList();
    }

    private Optional<FieldType> type(Expr.Name name) {
        return fields.stream()
                .filter(field -> field.id().equals(name.name()))
                .map(Field::type)
                .findFirst();
    }

    private static List<String> ids(FieldType type) {
        return type instanceof ListType list && list.element() instanceof RecordType record
                ? record.members().stream().map(Field::id).toList()
                : List.of();
    }

    /** Whether the bracket holds a number: of what random expressions put there. */
    boolean isPosition(Expr.Filter filter) {
        return isNumber(filter.condition(), of(filter.list()));
    }

    private boolean isNumber(Expr tree, List<String> hidden) {
        if (tree instanceof Expr.Name name) {
            return !hidden.contains(name.name())
                    && type(name).filter(NumberType.class::isInstance).isPresent();
        }
        if (tree instanceof Expr.Literal literal) {
            return literal.value() instanceof Value.NumberValue;
        }
        return tree instanceof Expr.Negation
                || tree instanceof Expr.Arithmetic
                || tree instanceof Expr.Call call && !NOT_OF_NUMBERS.contains(call.function());
    }
}
