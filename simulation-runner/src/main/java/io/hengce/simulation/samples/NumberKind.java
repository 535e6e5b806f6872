package io.hengce.simulation.samples;

import io.hengce.flow.value.NumberText;
import io.hengce.simulation.samples.CellRules.Taken;
import io.hengce.simulation.samples.cells.Cell.NumberCell;
import java.math.BigDecimal;

/** Numbers of a spreadsheet, which has kept 15 digits of what was typed and no more. */
final class NumberKind {

    private static final BigDecimal KEPT = BigDecimal.TEN.pow(15);

    private NumberKind() {}

    /** As a number: not where digits may be lost, nor where there are more decimals than a number may have. */
    static Taken plain(NumberCell cell) {
        if (losesDigits(cell)) {
            return Taken.refused("SAMPLE_DIGITS_LOST");
        }
        return NumberText.fault(cell.number()).isPresent()
                ? Taken.refused("SAMPLE_TINY_NUMBER")
                : Taken.of(cell.shown());
    }

    /** As a text: whole numbers alone, for how any other should be written nobody can know. */
    static Taken whole(NumberCell cell) {
        if (losesDigits(cell)) {
            return Taken.refused("SAMPLE_DIGITS_LOST");
        }
        return cell.number().stripTrailingZeros().scale() > 0
                ? Taken.refused("SAMPLE_NUMBER_AS_TEXT")
                : Taken.of(cell.shown());
    }

    private static boolean losesDigits(NumberCell cell) {
        return cell.number().abs().compareTo(KEPT) >= 0;
    }
}
