package io.hengce.engine.oracle;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.expr.ArithmeticOperator;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.oracle.OracleExpressions;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A decision table, row by row; what its rows come to is said in the words of expressions. */
final class OracleTable {

    private static final Span NOWHERE = new Span(0, 0);

    private final DecisionTableNode node;
    private final ValidFlow flow;
    private final OracleSteps steps;

    OracleTable(DecisionTableNode node, ValidFlow flow, OracleSteps steps) {
        this.node = node;
        this.flow = flow;
        this.steps = steps;
    }

    void apply() {
        var inputs = new ArrayList<Value>();
        for (var input : node.inputs()) {
            inputs.add(steps.value(Places.tableInput(node.id(), input.id())));
        }
        var hits = node.rows().stream().filter(row -> hits(row, inputs)).toList();
        var results = switch (node.hit()) {
            case COLLECT -> collected(hits);
            case ANY -> agreed(hits);
            case UNIQUE, FIRST -> one(hits);
            case PRIORITY ->
                one(hits.stream()
                        .sorted(Comparator.comparingInt(TableRow::priority))
                        .toList());
        };
        for (var column = 0; column < node.outputs().size(); column++) {
            steps.write(node.outputs().get(column).variable(), results.get(column));
        }
    }

    private boolean hits(TableRow row, List<Value> inputs) {
        for (var column = 0; column < inputs.size(); column++) {
            var input = Places.tableInput(node.id(), node.inputs().get(column).id());
            var cell = Places.rowWhen(node.id(), row.id(), column);
            if (!OracleValues.matches(flow, cell, flow.expression(input).type(), inputs.get(column))) {
                return false;
            }
        }
        return true;
    }

    private List<Value> one(List<TableRow> hits) {
        if (hits.isEmpty() && node.defaults().isEmpty()) {
            throw new EvaluationFault("ENGINE_NO_ROW", node.id());
        }
        if (hits.size() > 1 && node.hit() == TableHit.UNIQUE) {
            throw new EvaluationFault("ENGINE_TABLE_NOT_UNIQUE", node.id());
        }
        return hits.isEmpty()
                ? cells(column -> Places.tableDefault(node.id(), column))
                : cells(column -> Places.rowThen(node.id(), hits.get(0).id(), column));
    }

    private List<Value> agreed(List<TableRow> hits) {
        if (hits.isEmpty()) {
            return one(hits);
        }
        var first = new ArrayList<Value>();
        for (var row : hits) {
            for (var column = 0; column < node.outputs().size(); column++) {
                var value = steps.rounded(
                        node.outputs().get(column).variable(), cell(Places.rowThen(node.id(), row.id(), column)));
                if (row == hits.get(0)) {
                    first.add(value);
                } else if (!first.get(column).equals(value)) {
                    throw new EvaluationFault("ENGINE_CONFLICT", node.id());
                }
            }
        }
        return first;
    }

    private List<Value> collected(List<TableRow> hits) {
        var rows = hits.stream()
                .map(row -> cells(column -> Places.rowThen(node.id(), row.id(), column)))
                .toList();
        return IntStream.range(0, node.outputs().size())
                .mapToObj(column -> together(
                        node.outputs().get(column),
                        rows.stream().map(row -> row.get(column)).toList()))
                .toList();
    }

    private static Value together(TableOutput output, List<Value> cells) {
        return switch (output.collect()) {
            case LIST -> new Value.ListValue(cells);
            case COUNT -> Value.of(cells.size());
            case SUM -> cells.stream().reduce(Value.of(0), OracleTable::plus);
            case MIN ->
                cells.stream()
                        .reduce((one, other) -> earlier(one, ComparisonOperator.LESS, other))
                        .orElse(Value.Missing.MISSING);
            case MAX ->
                cells.stream()
                        .reduce((one, other) -> earlier(one, ComparisonOperator.GREATER, other))
                        .orElse(Value.Missing.MISSING);
        };
    }

    private static Value plus(Value one, Value other) {
        return combined(one, ArithmeticOperator.ADD, other);
    }

    static Value combined(Value one, ArithmeticOperator operator, Value other) {
        return one.isMissing() || other.isMissing()
                ? Value.Missing.MISSING
                : OracleExpressions.evaluate(
                        new Expr.Arithmetic(operator, literal(one), literal(other), NOWHERE), Map.of());
    }

    /** The one where it comes before the other, else the other; missing where one of them is. */
    static Value earlier(Value one, ComparisonOperator before, Value other) {
        if (one.isMissing() || other.isMissing()) {
            return Value.Missing.MISSING;
        }
        var comparison = new Expr.Comparison(before, literal(one), literal(other), NOWHERE);
        return OracleExpressions.test(comparison, Map.of()).isTrue() ? one : other;
    }

    private static Expr literal(Value value) {
        return new Expr.Literal(value, NOWHERE);
    }

    private List<Value> cells(IntFunction<Place> places) {
        return IntStream.range(0, node.outputs().size())
                .mapToObj(column -> cell(places.apply(column)))
                .toList();
    }

    private Value cell(Place place) {
        return flow.output(place).isPresent() ? steps.value(place) : Value.Missing.MISSING;
    }
}
