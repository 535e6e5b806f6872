package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SourceTerms;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Random nodes that ask the sources of {@link RandomSources}. */
record SourceGenerator(Random random, FieldGenerator fields) {

    DataSourceNode node(String id, LocalizedText name) {
        var request = request();
        var outputs = new ArrayList<SourceOutput>();
        var defaults = new ArrayList<Assignment>();
        for (var path : RandomSources.PATHS) {
            if (random.nextInt(3) == 0) {
                var field = fields.fetched(type(path));
                outputs.add(new SourceOutput(field.id(), path));
                if (path.endsWith("number") && random.nextBoolean()) {
                    defaults.add(new Assignment(field.id(), Integer.toString(random.nextInt(50))));
                }
            }
        }
        var fallback = SourceFallback.values()[random.nextInt(3)];
        var terms = new SourceTerms(
                1 + random.nextInt(500),
                random.nextInt(3),
                random.nextBoolean() ? OptionalInt.of(60) : OptionalInt.empty(),
                BigDecimal.valueOf(random.nextInt(3), 1));
        return new DataSourceNode(
                id,
                name,
                "source_" + random.nextInt(5),
                request,
                outputs,
                terms,
                fallback,
                fallback == SourceFallback.DEFAULTS ? defaults : List.of());
    }

    private List<SourceInput> request() {
        var expressions = new ExpressionGenerator(fields.readable(), random);
        var request = new ArrayList<SourceInput>();
        for (var number = 0; number < random.nextInt(3); number++) {
            var type = random.nextBoolean() ? fields.derivedNumber() : FieldType.StringType.ANY;
            request.add(new SourceInput(
                    (number == 0 ? "" : "deep.") + "p" + number, expressions.expression(type, random.nextInt(3))));
        }
        return request;
    }

    private FieldType type(String path) {
        return switch (path) {
            case "grade" -> FieldGenerator.GRADE;
            case "text" -> FieldType.StringType.ANY;
            case "truth" -> new FieldType.BooleanType();
            case "date" -> new FieldType.DateType();
            case "list" -> new FieldType.ListType(fields.derivedNumber());
            default -> fields.derivedNumber();
        };
    }
}
