package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import java.util.ArrayList;
import java.util.List;

/** A rule that asks the inputs of a cross table, one for each row with its values, one for each column with its number, and one that writes. One per node. */
record CrossRules(NodeRules nodes, CrossTableNode node) {

    NodeRules.Section section() {
        var rules = new ArrayList<DrlRule>();
        rules.add(inputs());
        for (var row = 0; row < node.rows().headings().size(); row++) {
            rules.add(row(row));
        }
        for (var column = 0; column < node.columns().headings().size(); column++) {
            rules.add(column(column));
        }
        rules.add(goOn());
        return new NodeRules.Section("a cross table: one row and one column may hit", rules);
    }

    private DrlRule inputs() {
        var rule = DrlRule.of(node.id(), Fact.VISIT, ": inputs").then("Cross $cross = " + Fact.VISIT.does("cross"));
        rule = asked(rule, node.rows(), CrossPlaces.rows(node.id()));
        rule = asked(rule, node.columns(), CrossPlaces.columns(node.id()));
        return rule.thenInsert(Fact.CROSS.variable());
    }

    private DrlRule asked(DrlRule rule, CrossSide side, CrossPlaces places) {
        var asking = rule;
        for (var input : side.inputs()) {
            var expression = nodes.flow().expression(places.input(input.id()));
            asking = asking.then(Fact.CROSS.does("input", quoted(input.id()), Words.of(expression)));
        }
        return asking;
    }

    private DrlRule row(int number) {
        var heading = node.rows().headings().get(number);
        var arguments = new ArrayList<>(List.of(quoted(heading.id())));
        for (var column = 0; column < node.columns().headings().size(); column++) {
            var cell = node.values().get(number).get(column);
            arguments.add(value(
                    cell.isBlank() ? CrossPlaces.otherwise(node.id()) : CrossPlaces.value(node.id(), number, column)));
        }
        return heading(node.rows(), heading, CrossPlaces.rows(node.id())).then(Fact.CROSS.does("row", arguments));
    }

    private DrlRule column(int number) {
        var heading = node.columns().headings().get(number);
        return heading(node.columns(), heading, CrossPlaces.columns(node.id()))
                .then(Fact.CROSS.does("column", quoted(heading.id()), String.valueOf(number + 1)));
    }

    private DrlRule heading(CrossSide side, Heading heading, CrossPlaces places) {
        var rule = DrlRule.of(node.id(), Fact.CROSS, "/" + places.side() + "/" + heading.id());
        for (var input = 0; input < heading.when().size(); input++) {
            var cell = nodes.flow().cell(places.when(heading.id(), input));
            for (var constraint :
                    cell.tree().accept(new CellWords(side.inputs().get(input).id()))) {
                rule = rule.when(constraint);
            }
        }
        return rule;
    }

    private DrlRule goOn() {
        var rule = DrlRule.of(node.id(), Fact.CROSS, ": go on").salience(-1);
        if (node.otherwise().isPresent()) {
            rule = rule.then(Fact.CROSS.does("otherwise", value(CrossPlaces.otherwise(node.id()))));
        }
        return nodes.goOn(rule.then(Fact.CROSS.does("write", quoted(node.variable()))), node);
    }

    private String value(Place place) {
        return nodes.flow().output(place).map(Words::of).orElse("missing()");
    }
}
