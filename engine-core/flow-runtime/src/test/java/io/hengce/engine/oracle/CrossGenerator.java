package io.hengce.engine.oracle;

import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random cross tables; the first input of a side keeps most of its headings apart. */
final class CrossGenerator {

    private final Random random;
    private final FieldGenerator fields;
    private final CellGenerator cells;

    CrossGenerator(Random random, FieldGenerator fields) {
        this.random = random;
        this.fields = fields;
        this.cells = new CellGenerator(random);
    }

    CrossTableNode table(String id, LocalizedText name) {
        var expressions = new ExpressionGenerator(fields.readable(), random);
        var rows = side("r");
        var columns = side("c");
        var target = fields.derived();
        var hasDefault = random.nextInt(3) > 0;
        var values = new ArrayList<List<String>>();
        for (var row = 0; row < rows.headings().size(); row++) {
            var line = new ArrayList<String>();
            for (var column = 0; column < columns.headings().size(); column++) {
                var blank = hasDefault && random.nextInt(6) == 0;
                line.add(blank ? "" : value(expressions.expression(target.type(), random.nextInt(2))));
            }
            values.add(line);
        }
        var otherwise =
                hasDefault ? Optional.of(value(expressions.expression(target.type(), 1))) : Optional.<String>empty();
        return new CrossTableNode(id, name, target.id(), rows, columns, values, otherwise);
    }

    private String value(String expression) {
        return random.nextInt(12) == 0 ? "missing" : expression;
    }

    private CrossSide side(String prefix) {
        var first = cells.column(fields.readable());
        var second = cells.column(fields.readable());
        var isWide = random.nextInt(3) == 0;
        var inputs = new ArrayList<>(List.of(new TableInput(prefix + "_in1", first.id())));
        if (isWide) {
            inputs.add(new TableInput(prefix + "_in2", second.id()));
        }
        var headings = new ArrayList<Heading>();
        for (var range : cells.disjoint(first.type(), 1 + random.nextInt(4))) {
            var apart = !isWide || random.nextInt(8) > 0;
            var cell = apart ? range : cells.cell(first.type());
            headings.add(new Heading(
                    prefix + headings.size(), isWide ? List.of(cell, cells.cell(second.type())) : List.of(cell)));
        }
        return new CrossSide(inputs, headings);
    }
}
