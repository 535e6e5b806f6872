package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A rule that asks the inputs of a table, one for each row, and one that writes what the hit policy makes of those that hit. One per node. */
record TableRules(NodeRules nodes, DecisionTableNode node) {

    NodeRules.Section section() {
        var rules = new ArrayList<DrlRule>();
        rules.add(inputs());
        var salience = node.rows().size();
        for (var row : node.rowsInOrder()) {
            rules.add(row(row, salience));
            salience--;
        }
        rules.add(goOn());
        return new NodeRules.Section(comment(), rules);
    }

    private DrlRule inputs() {
        var rule = DrlRule.of(node.id(), Fact.VISIT, ": inputs").then("Table $table = " + Fact.VISIT.does("table"));
        for (var input : node.inputs()) {
            var expression = nodes.flow().expression(Places.tableInput(node.id(), input.id()));
            rule = rule.then(Fact.TABLE.does("input", quoted(input.id()), Words.of(expression)));
        }
        return rule.thenInsert(Fact.TABLE.variable());
    }

    private String comment() {
        return "a decision table: "
                + switch (node.hit()) {
                    case UNIQUE -> "at most one row may hit";
                    case ANY -> "rows that hit must write the same";
                    case FIRST -> "the first row that hits is taken";
                    case PRIORITY -> "the first row that hits is taken, lowest priority first";
                    case COLLECT -> "all rows that hit are put together";
                };
    }

    private boolean takesFirst() {
        return switch (node.hit()) {
            case FIRST, PRIORITY -> true;
            case UNIQUE, ANY, COLLECT -> false;
        };
    }

    private DrlRule row(TableRow row, int salience) {
        var rule = DrlRule.of(node.id(), Fact.TABLE, "/" + row.id()).salience(salience);
        rule = takesFirst() ? rule.firstOnly() : rule;
        for (var column = 0; column < row.when().size(); column++) {
            var input = node.inputs().get(column).id();
            var cell = nodes.flow().cell(Places.rowWhen(node.id(), row.id(), column));
            for (var constraint : cell.tree().accept(new CellWords(input))) {
                rule = rule.when(constraint);
            }
        }
        var outputs = new ArrayList<>(List.of(quoted(row.id())));
        outputs.addAll(outputs(column -> Places.rowThen(node.id(), row.id(), column)));
        return rule.then(Fact.TABLE.does("row", outputs));
    }

    private List<String> outputs(IntFunction<Place> places) {
        var outputs = new ArrayList<String>();
        for (var column = 0; column < node.outputs().size(); column++) {
            var expression = nodes.flow().output(places.apply(column));
            outputs.add(expression.map(Words::of).orElse("missing()"));
        }
        return outputs;
    }

    private DrlRule goOn() {
        var rule = DrlRule.of(node.id(), Fact.TABLE, ": go on").salience(-1);
        if (node.defaults().isPresent()) {
            rule = rule.then(Fact.TABLE.does("otherwise", outputs(column -> Places.tableDefault(node.id(), column))));
        }
        return nodes.goOn(rule.then(written()), node);
    }

    private String written() {
        var fields =
                node.outputs().stream().map(output -> quoted(output.variable())).toList();
        return switch (node.hit()) {
            case UNIQUE -> Fact.TABLE.does("writeOnly", fields);
            case ANY -> Fact.TABLE.does("writeAny", fields);
            case FIRST, PRIORITY -> Fact.TABLE.does("writeFirst", fields);
            case COLLECT ->
                Fact.TABLE.does(
                        "collect",
                        node.outputs().stream().map(TableRules::collected).toList());
        };
    }

    private static String collected(TableOutput output) {
        var function = switch (output.collect()) {
            case LIST -> "listIn";
            case SUM -> "sumIn";
            case COUNT -> "countIn";
            case MIN -> "leastIn";
            case MAX -> "greatestIn";
        };
        return function(function, quoted(output.variable()));
    }
}
