package io.hengce.flow.sentence;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.expr.ArithmeticOperator;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Member;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The measure of an expression as far as its words need it; of an unknown name there is none, and nothing is checked. */
record Measures(Names names) implements Expr.Cases<Optional<Measure>> {

    private static final Optional<Measure> NUMBER = Optional.of(Measure.of(NumberType.ANY));
    private static final Optional<Measure> TEXT = Optional.of(Measure.of(StringType.ANY));
    private static final Optional<Measure> TRUTH = Optional.of(Measure.of(new FieldType.BooleanType()));
    private static final Optional<Measure> DATE = Optional.of(Measure.of(new FieldType.DateType()));
    private static final Optional<Measure> TIME = Optional.of(Measure.of(new FieldType.DateTimeType()));

    /** The measure that the expressions share: of the first that has a unit or coded values, else of the first. */
    Optional<Measure> common(List<Expr> expressions) {
        return preferred(expressions.stream().map(expression -> expression.accept(this)));
    }

    Optional<Measure> common(Expr... expressions) {
        return common(Arrays.asList(expressions));
    }

    Optional<Measure> common(Expr value, List<Member> members) {
        var all = new ArrayList<>(List.of(value));
        members.forEach(member -> all.addAll(member.accept(new Operands())));
        return common(all);
    }

    static Optional<Measure> preferred(Stream<Optional<Measure>> measures) {
        var known = measures.flatMap(Optional::stream).toList();
        return known.stream()
                .filter(Measure::tellsHow)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    @Override
    public Optional<Measure> literal(Expr.Literal literal) {
        return literal.value().accept(new OfValue());
    }

    @Override
    public Optional<Measure> name(Expr.Name name) {
        return names.measure(name.name());
    }

    @Override
    public Optional<Measure> negation(Expr.Negation negation) {
        return negation.operand().accept(this);
    }

    @Override
    public Optional<Measure> arithmetic(Expr.Arithmetic arithmetic) {
        var isSum =
                arithmetic.operator() == ArithmeticOperator.ADD || arithmetic.operator() == ArithmeticOperator.SUBTRACT;
        return isSum ? common(arithmetic.left(), arithmetic.right()) : NUMBER;
    }

    @Override
    public Optional<Measure> comparison(Expr.Comparison comparison) {
        return TRUTH;
    }

    @Override
    public Optional<Measure> between(Expr.Between between) {
        return TRUTH;
    }

    @Override
    public Optional<Measure> in(Expr.In in) {
        return TRUTH;
    }

    @Override
    public Optional<Measure> and(Expr.And and) {
        return TRUTH;
    }

    @Override
    public Optional<Measure> or(Expr.Or or) {
        return TRUTH;
    }

    @Override
    public Optional<Measure> not(Expr.Not not) {
        return TRUTH;
    }

    @Override
    public Optional<Measure> choice(Expr.If choice) {
        return common(choice.then(), choice.otherwise());
    }

    @Override
    public Optional<Measure> call(Expr.Call call) {
        return switch (call.function()) {
            case ABS, FLOOR, CEILING, DECIMAL, ROUND_HALF_UP -> call.argument(0).accept(this);
            case MIN, MAX, SUM, MEAN, MEDIAN -> common(call.arguments()).map(Measure::element);
            case DEFAULT -> common(call.arguments());
            case COUNT, YEARS_BETWEEN, MONTHS_BETWEEN, DAYS_BETWEEN, STRING_LENGTH -> NUMBER;
            case IS_MISSING, CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES -> TRUTH;
            case UPPER_CASE, LOWER_CASE -> TEXT;
            case DATE -> DATE;
            case DATE_AND_TIME -> TIME;
        };
    }

    @Override
    public Optional<Measure> list(Expr.ListOf list) {
        return listOf(common(list.elements()));
    }

    private static Optional<Measure> listOf(Optional<Measure> element) {
        return element.map(measure -> new Measure(new FieldType.ListType(measure.type()), measure.ofAge()));
    }

    @Override
    public Optional<Measure> path(Expr.Path path) {
        return path.source().accept(this).flatMap(source -> source.member(path.member()));
    }

    @Override
    public Optional<Measure> filter(Expr.Filter filter) {
        var list = filter.list().accept(this);
        return isPosition(filter) ? list.map(Measure::element) : list;
    }

    /** Whether the filter asks for one element by its number. */
    boolean isPosition(Expr.Filter filter) {
        return inside(filter.list(), Optional.empty())
                .common(filter.condition())
                .filter(measure -> measure.type() instanceof NumberType)
                .isPresent();
    }

    @Override
    public Optional<Measure> each(Expr.For each) {
        return listOf(inside(each.list(), Optional.of(each.variable())).common(each.result()));
    }

    private Measures inside(Expr list, Optional<String> variable) {
        return new Measures(names.within(list.accept(this), variable));
    }

    @Override
    public Optional<Measure> quantified(Expr.Quantified quantified) {
        return TRUTH;
    }

    private record Operands() implements Member.Cases<List<Expr>> {

        @Override
        public List<Expr> equal(Member.Equal equal) {
            return List.of(equal.value());
        }

        @Override
        public List<Expr> compared(Member.Compared compared) {
            return List.of(compared.value());
        }

        @Override
        public List<Expr> range(Member.Range range) {
            return List.of(range.low(), range.high());
        }
    }

    private record OfValue() implements Value.Cases<Optional<Measure>> {

        @Override
        public Optional<Measure> missing() {
            return Optional.empty();
        }

        @Override
        public Optional<Measure> number(BigDecimal number) {
            return NUMBER;
        }

        @Override
        public Optional<Measure> text(String text) {
            return TEXT;
        }

        @Override
        public Optional<Measure> truth(boolean truth) {
            return TRUTH;
        }

        @Override
        public Optional<Measure> date(LocalDate date) {
            return DATE;
        }

        @Override
        public Optional<Measure> dateTime(OffsetDateTime time) {
            return TIME;
        }

        @Override
        public Optional<Measure> list(List<Value> elements) {
            return Optional.empty();
        }

        @Override
        public Optional<Measure> record(Map<String, Value> members) {
            return Optional.empty();
        }
    }
}
