package io.hengce.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.oracle.CellGenerator;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.expr.Cell;
import io.hengce.flow.expr.CellTree;
import io.hengce.flow.oracle.ValueGenerator;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Random;

/** One random cell of a table and a random value of its input, matched by us and by KIE; the seed gives the same case again. */
final class CellCase {

    private final long seed;
    private final Cell cell;
    private final FieldType type;
    private final Value input;

    CellCase(long seed) {
        this.seed = seed;
        var random = new Random(seed);
        var cells = new CellGenerator(random);
        var column = cells.column(FeelFields.SCALARS);
        type = column.type();
        cell = FeelFields.READER.cell(cells.cell(type), type, FeelFields.PLACE).get();
        input = new ValueGenerator(random).values(List.of(column)).get(column.id());
    }

    /** What the case came upon. KIE takes a missing value for one that {@code not(…)} matches. */
    List<String> met() {
        var kind = cell.tree().getClass().getSimpleName();
        if (input.isMissing() && cell.tree() instanceof CellTree.NoneOf) {
            return List.of("disputed");
        }
        var ours = cell.condition().matches(input);
        assertThat(KieFeel.matches(KieText.of(cell.tree()), input, type))
                .as("seed %sL: %s of %s", seed, cell, input)
                .isEqualTo(ours);
        return List.of("compared", kind, input.isMissing() ? "missing" : Boolean.toString(ours));
    }
}
