package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.text.LocalizedText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** One random decision table under any of the hit policies. One per table. */
final class TableGenerator {

    private final Random random;
    private final FieldGenerator fields;
    private final CellGenerator cells;
    private final ExpressionGenerator expressions;
    private final TableHit hit;

    TableGenerator(Random random, FieldGenerator fields) {
        this.random = random;
        this.fields = fields;
        this.cells = new CellGenerator(random);
        this.expressions = new ExpressionGenerator(fields.readable(), random);
        this.hit = pick(TableHit.values());
    }

    DecisionTableNode table(String id, LocalizedText name) {
        var columns = List.of(cells.column(fields.readable()), cells.column(fields.readable()))
                .subList(0, 1 + random.nextInt(2));
        var outputs = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(index -> output())
                .toList();
        return new DecisionTableNode(
                id,
                name,
                hit,
                IntStream.range(0, columns.size())
                        .mapToObj(index ->
                                new TableInput("in" + index, columns.get(index).id()))
                        .toList(),
                outputs.stream().map(Output::column).toList(),
                rows(columns, outputs),
                hit != TableHit.COLLECT && random.nextInt(3) > 0 ? Optional.of(then(outputs)) : Optional.empty());
    }

    /** In a unique table the first column keeps the rows apart; where any may be taken, most rows write what the row before writes. */
    private List<TableRow> rows(List<Field> columns, List<Output> outputs) {
        var ranges = cells.disjoint(columns.get(0).type(), 1 + random.nextInt(5));
        var rows = new ArrayList<TableRow>();
        for (var range : ranges) {
            var when = new ArrayList<String>();
            columns.forEach(column -> when.add(cells.cell(column.type())));
            if (hit == TableHit.UNIQUE) {
                when.set(0, range);
            }
            var same = hit == TableHit.ANY && !rows.isEmpty() && random.nextInt(4) > 0;
            var then = same ? rows.get(rows.size() - 1).then() : then(outputs);
            var priority = hit == TableHit.PRIORITY ? random.nextInt(3) - 1 : 0;
            rows.add(new TableRow("row" + rows.size(), when, then, priority));
        }
        return rows;
    }

    private List<String> then(List<Output> outputs) {
        return outputs.stream()
                .map(output ->
                        random.nextInt(12) == 0 ? "missing" : expressions.expression(output.cell(), random.nextInt(2)))
                .toList();
    }

    private Output output() {
        if (hit != TableHit.COLLECT) {
            var field = fields.derived();
            return output(field, Aggregation.LIST, field.type());
        }
        var collect = pick(Aggregation.values());
        return switch (collect) {
            case COUNT -> output(fields.derived(whole()), collect, any());
            case SUM -> collecting(collect, fields.derivedNumber());
            case LIST -> listing(fields.list());
            case MIN, MAX ->
                collecting(collect, random.nextBoolean() ? fields.derivedNumber() : new FieldType.DateType());
        };
    }

    private Output collecting(Aggregation collect, FieldType type) {
        return output(fields.derived(type), collect, type);
    }

    private Output listing(FieldType.ListType type) {
        return output(fields.derived(type), Aggregation.LIST, type.element());
    }

    private static Output output(Field field, Aggregation collect, FieldType cell) {
        return new Output(new TableOutput("out_" + field.id(), field.id(), collect), cell);
    }

    private static NumberType whole() {
        return new NumberType("", OptionalInt.of(0), RoundingMode.HALF_UP, Optional.empty(), Optional.empty());
    }

    private FieldType any() {
        return pick(fields.derivedNumber(), FieldType.StringType.ANY, new FieldType.BooleanType());
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** An output column and the type of its cells. */
    private record Output(TableOutput column, FieldType cell) {}
}
