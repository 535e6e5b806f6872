package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.expr.Cell;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.ExpressionReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The expressions and cells of a document as read, by place, with what their reading found. Filled by {@link TextReading}. */
final class FlowTexts {

    private final ExpressionReader reader;
    private final Map<String, Field> fields;
    private final Map<Place, Expression> expressions = new HashMap<>();
    private final Map<Place, Cell> cells = new HashMap<>();
    private final Map<RowOf, List<Optional<Cell>>> rows = new HashMap<>();
    private final CleanTexts clean;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Place> noticed = new HashSet<>();

    /** A row of a decision table: its cells are kept together, since there may be too many to make a place for each. */
    private record RowOf(String node, String row) {}

    FlowTexts(ExpressionReader reader, Map<String, Field> fields, CleanTexts clean) {
        this.reader = reader;
        this.fields = fields;
        this.clean = clean;
    }

    Optional<Expression> expression(Place place) {
        return Optional.ofNullable(expressions.get(place));
    }

    Optional<Cell> cell(Place place) {
        return Optional.ofNullable(cells.get(place)).or(() -> inRow(place));
    }

    /** What must hold in a row of a decision table, by column; nothing for a row that there is not. */
    List<Optional<Cell>> row(String node, String row) {
        return rows.getOrDefault(new RowOf(node, row), List.of());
    }

    private Optional<Cell> inRow(Place place) {
        return place.node()
                .flatMap(node -> Places.rowWhen(place)
                        .flatMap(at -> row(node, at.row()).stream()
                                .skip(at.column())
                                .findFirst()
                                .flatMap(cell -> cell)));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether the reading of the text at a place found something. */
    boolean hasDiagnostics(Place place) {
        return noticed.contains(place);
    }

    /** Reads an expression of any type and answers the type, if it could be read. */
    Optional<FieldType> read(String text, Place place) {
        return keep(reader.expression(text, place), place).map(Expression::type);
    }

    /** Reads an expression that cells test and answers the type, if it could be read. */
    Optional<FieldType> readInput(String text, Place place) {
        return keep(clean.inputs().read(CleanTexts.NO_TYPE, text, () -> noted(reader.input(text, place), place)), place)
                .map(Expression::type);
    }

    /** Reads an expression that is written to a variable; of an unknown variable every type is right. */
    void readInto(String variable, String text, Place place) {
        readAs(Optional.ofNullable(fields.get(variable)).map(Field::type), text, place);
    }

    /** Reads an expression whose value becomes one of the type; where none is known every type is right. */
    void readAs(Optional<FieldType> type, String text, Place place) {
        if (type.isEmpty()) {
            read(text, place);
            return;
        }
        var known = type.get();
        keep(clean.outputs().read(known, text, () -> noted(reader.expression(text, known, place), place)), place);
    }

    /** Reads an expression about each element of a list as one about the list; what is found stands where it is in the expression. */
    void readEach(Optional<FieldType> type, String prefix, String text, Place place) {
        var whole = prefix + text;
        var reading = type.map(known -> reader.expression(whole, new ListType(known), place))
                .orElseGet(() -> reader.expression(whole, place));
        var found = reading.diagnostics().stream()
                .map(each -> new Diagnostic(
                        each.code(), each.severity(), behind(prefix.length(), each.place()), each.message()))
                .toList();
        keep(new Reading<>(reading.value(), found), place);
    }

    private static Place behind(int prefix, Place place) {
        return place.span()
                .filter(span -> span.start() >= prefix)
                .map(span -> place.at(new Span(span.start() - prefix, span.end() - prefix)))
                .orElseGet(place::withoutSpan);
    }

    /** Reads an expression that becomes a part of what is written to a number: the range of the number bounds the whole, not its parts. */
    void readAmount(String variable, String text, Place place) {
        var number = Optional.ofNullable(fields.get(variable))
                .map(Field::type)
                .filter(NumberType.class::isInstance)
                .map(NumberType.class::cast)
                .map(type ->
                        new NumberType(type.unit(), type.scale(), type.rounding(), Optional.empty(), Optional.empty()));
        if (number.isPresent()) {
            keep(reader.expression(text, number.get(), place), place);
        } else {
            readInto(variable, text, place);
        }
    }

    /** Reads an expression that becomes an element of a variable; where that is no list every type is right. */
    void readElement(String variable, String text, Place place) {
        var element = Optional.ofNullable(fields.get(variable))
                .map(Field::type)
                .filter(ListType.class::isInstance)
                .map(type -> ((ListType) type).element());
        keep(
                element.map(type -> reader.expression(text, type, place))
                        .orElseGet(() -> reader.expression(text, place)),
                place);
    }

    void readCondition(String text, Place place) {
        keep(reader.condition(text, place), place);
    }

    /** Reads what must hold for a row of a decision table. */
    void readRow(String node, TableRow row, List<Optional<FieldType>> inputs) {
        var read = new ArrayList<Optional<Cell>>();
        for (var column = 0; column < Math.min(row.when().size(), inputs.size()); column++) {
            var text = row.when().get(column);
            var at = column;
            read.add(inputs.get(column).flatMap(input -> read(text, input, () -> Places.rowWhen(node, row.id(), at))));
        }
        rows.put(new RowOf(node, row.id()), read);
    }

    void readCell(String text, FieldType input, Place place) {
        read(text, input, () -> place).ifPresent(cell -> cells.put(place, cell));
    }

    private Optional<Cell> read(String text, FieldType input, Supplier<Place> where) {
        return clean.cells().read(input, text, () -> {
            var place = where.get();
            return noted(reader.cell(text, input, place), place);
        });
    }

    private Optional<Expression> keep(Reading<Expression> reading, Place place) {
        return keep(noted(reading, place).value(), place);
    }

    private Optional<Expression> keep(Optional<Expression> read, Place place) {
        read.ifPresent(expression -> expressions.put(place, expression));
        return read;
    }

    private <T> Reading<T> noted(Reading<T> reading, Place place) {
        if (!reading.diagnostics().isEmpty()) {
            diagnostics.addAll(reading.diagnostics());
            noticed.add(place);
        }
        return reading;
    }
}
