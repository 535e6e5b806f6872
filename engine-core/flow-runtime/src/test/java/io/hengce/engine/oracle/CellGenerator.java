package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.oracle.ValueGenerator;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Random table cells and bins. One per sequence. */
public final class CellGenerator {

    private final Random random;
    private final ValueGenerator values;

    public CellGenerator(Random random) {
        this.random = random;
        this.values = new ValueGenerator(random);
    }

    /** A field that a table can have as input. */
    public Field column(List<Field> readable) {
        return pick(readable.stream()
                .filter(field -> field.type().isSingle() && !(field.type() instanceof FieldType.DateTimeType))
                .toList());
    }

    /** A field that a scorecard can bin: a number, or a string with a closed domain. */
    Field binnable(List<Field> readable) {
        return pick(readable.stream()
                .filter(field -> NodeGenerator.isBinnable(field.type()))
                .toList());
    }

    /** Any cell of the type. */
    public String cell(FieldType type) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> "-";
            case 2 -> "missing";
            case 3 -> "not(" + tests(type) + ")";
            default -> tests(type);
        };
    }

    private String tests(FieldType type) {
        return random.nextInt(3) == 0 ? test(type) + ", " + test(type) : test(type);
    }

    private String test(FieldType type) {
        var one = literal(type);
        if (!(type instanceof FieldType.NumberType)) {
            return one;
        }
        return switch (random.nextInt(4)) {
            case 0 -> one;
            case 1 -> pick(List.of("<", "<=", ">", ">=")) + " " + one;
            default -> range(new BigDecimal(one), number(type));
        };
    }

    private String range(BigDecimal one, BigDecimal other) {
        return pick(List.of("[", "("))
                + one.min(other).toPlainString()
                + ".."
                + one.max(other).add(BigDecimal.ONE).toPlainString()
                + pick(List.of("]", ")"));
    }

    /** At most {@code most} cells of which no two match the same value. */
    List<String> disjoint(FieldType type, int most) {
        if (type instanceof FieldType.NumberType) {
            var partition = partition(type);
            return partition.subList(0, Math.min(most, partition.size()));
        }
        var literals = new TreeSet<String>();
        for (var tries = 0; tries < most; tries++) {
            literals.add(literal(type));
        }
        return List.copyOf(literals);
    }

    /** Cells that cover every value of the type once, missing included. */
    List<String> cover(FieldType type) {
        var cover = new ArrayList<String>();
        if (type instanceof StringType string) {
            string.domain().stream().map(DomainValue::code).forEach(code -> cover.add("\"" + code + "\""));
        } else {
            cover.addAll(partition(type));
        }
        cover.add("missing");
        return cover;
    }

    private List<String> partition(FieldType type) {
        var cuts = new TreeSet<>(List.of(number(type), number(type), number(type)));
        var parts = new ArrayList<String>();
        parts.add("< " + cuts.first().toPlainString());
        for (var cut = cuts.first(); cuts.higher(cut) != null; cut = cuts.higher(cut)) {
            parts.add("[" + cut.toPlainString() + ".." + cuts.higher(cut).toPlainString() + ")");
        }
        parts.add(">= " + cuts.last().toPlainString());
        return parts;
    }

    private BigDecimal number(FieldType type) {
        return ((Value.NumberValue) values.value(type)).number();
    }

    private String literal(FieldType type) {
        var value = values.value(type);
        if (value instanceof Value.TextValue text) {
            return "\"" + text.text().replace("\"", "\\\"") + "\"";
        }
        return value instanceof Value.DateValue ? "date(\"" + value + "\")" : value.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
