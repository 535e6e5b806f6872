package io.hengce.simulation.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.text.LocalizedText;
import io.hengce.simulation.Pockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Percents where fractions are asked for; the debt of the pocket flow is taken for such a fraction. */
final class FractionsTest {

    @TempDir
    private Path folder;

    @Test
    void tellsOfAColumnWhoseNumbersAreMostlyAboveOne() {
        var remarks = remarks("age,Debt\n35,0.5\n36,55\n37,1234.5\n38,60\n");

        assertThat(remarks).hasSize(1);
        assertThat(remarks.get(0).isError()).isFalse();
        assertThat(remarks.get(0).code()).isEqualTo("SAMPLE_PERCENT_MEANT");
        assertThat(remarks.get(0).place()).hasToString("rows/2/debt");
        assertThat(remarks.get(0).message())
                .isEqualTo(
                        new LocalizedText(
                                "列 `Debt`：4 个数字中有 3 个大于 1，而该字段用 0.55 表示 55 %；第 2 行的 55 读作 5,500 %。若指 55 %，请写作 0.55。",
                                "Column `Debt`: 3 of 4 numbers are above 1, but the field holds 0.55 for 55 %; row 2: 55 is read as 5,500 %. Write 0.55 where 55 % is meant."));
    }

    @Test
    void saysNothingOfFractions() {
        assertThat(remarks("age,debt\n35,0.5\n36,1\n37,\n38,0\n")).isEmpty();
        assertThat(remarks("age,debt\n35,0.5\n36,1.2\n")).isEmpty();
        assertThat(remarks("age,debt\n35,\n36,\n")).isEmpty();
    }

    @Test
    void saysNothingWhereNumbersAreBelowZero() {
        assertThat(remarks("age,debt\n35,55\n36,60\n37,-2\n")).isEmpty();
    }

    @Test
    void countsRowsAloneThatAreApplications() {
        assertThat(remarks("age,debt\nold,55\n36,60\n37,0.5\n38,0.6\n")).isEmpty();
        assertThat(remarks("age,debt\nold,55\n36,60\n").get(0).place()).hasToString("rows/2/debt");
    }

    @Test
    void saysNothingOfOtherUnits() {
        assertThat(remarks("age,debt\n35,55\n", Pockets.first().dictionary())).isEmpty();
    }

    private List<Diagnostic> remarks(String text) {
        var dictionary = Pockets.first().dictionary();
        return remarks(
                text,
                new Dictionary(dictionary.fields().stream()
                        .map(field -> field.id().equals("debt") ? fraction(field) : field)
                        .toList()));
    }

    private static Field fraction(Field field) {
        var type = new NumberType(
                NumberType.PERCENT, OptionalInt.empty(), RoundingMode.HALF_UP, Optional.empty(), Optional.empty());
        return new Field(field.id(), field.path(), field.label(), type, FieldUse.OPTIONAL_REQUEST);
    }

    private List<Diagnostic> remarks(String text, Dictionary dictionary) {
        var file = folder.resolve("loans.csv");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var at = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");
        var opened = SampleFile.open(file, dictionary, new SampleSettings(Optional.of(at), Optional.empty()));
        var seen = new ArrayList<SampleRow>();
        try (var rows = opened.get().rows()) {
            rows.forEachRemaining(seen::add);
            return rows.remarks();
        }
    }
}
