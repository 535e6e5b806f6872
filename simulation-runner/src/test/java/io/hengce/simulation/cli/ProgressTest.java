package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.text.Language;
import io.hengce.simulation.run.RowResult;
import io.hengce.simulation.run.RowResult.Decided;
import io.hengce.simulation.run.RowResult.Refused;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.cells.ReadPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private static final String WRITTEN_AND_GONE =
            "\r100 rows · 100 rows/s\r" + " ".repeat("100 rows · 100 rows/s".length()) + "\r";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final SetClock clock = new SetClock(0);

    @Test
    void tellsRowsRateAndTheTimeLeft() {
        var progress = progress(Language.EN, true);

        part(progress, 150, 1_000);
        rows(progress, 48_300, 3_000);

        assertThat(lines()).endsWith("48,300 rows · 16,100 rows/s · 00:17 left");
    }

    @Test
    void tellsItInChinese() {
        var progress = progress(Language.ZH, true);

        part(progress, 1, 3_661);
        rows(progress, 2_000, 2_000);

        assertThat(lines()).endsWith("2,000 行 · 每秒 1,000 行 · 剩余 2:02:00");
    }

    @Test
    void doesNotGuessWhatIsLeft() {
        var progress = progress(Language.EN, true);

        rows(progress, 500, 5_000);
        assertThat(lines()).as("nothing known of the file").endsWith("500 rows · 100 rows/s");

        part(progress, 0, 1_000);
        rows(progress, 500, 5_000);
        assertThat(lines()).as("nothing read yet").endsWith("1,000 rows · 100 rows/s");
    }

    @Test
    void doesNotGuessFromTheFirstMoment() {
        var progress = progress(Language.EN, true);

        part(progress, 1, 1_000);
        rows(progress, 100, 1_000);

        assertThat(lines()).endsWith("100 rows · 100 rows/s");
    }

    @Test
    void tellsFourTimesASecondAtMost() {
        var progress = progress(Language.EN, true);

        for (var row = 0; row < 1_000; row++) {
            rows(progress, 1, 1);
        }

        assertThat(err.toString(StandardCharsets.UTF_8).chars().filter(one -> one == '\r'))
                .hasSize(4);
    }

    @Test
    void leavesNothingBehind() {
        var progress = progress(Language.EN, true);

        progress.during(run -> rows(progress, 100, 1_000));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(WRITTEN_AND_GONE);
    }

    @Test
    void leavesNothingBehindWhereTheRunFails() {
        var progress = progress(Language.EN, true);

        assertThatThrownBy(() -> progress.during(run -> {
                    rows(progress, 100, 1_000);
                    throw new UncheckedIOException(new IOException("the disk is gone"));
                }))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(WRITTEN_AND_GONE);
    }

    @Test
    void makesRoomForWhatIsToldOfABadRow() {
        var progress = progress(Language.EN, true);
        var taking = progress.<String>counting(result -> err.writeBytes("!".getBytes(StandardCharsets.UTF_8)));

        clock.pass(1_000);
        taking.accept(new Refused<>(new BadRow(1, List.of())));

        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("   \r!");
    }

    @Test
    void saysNothingWhereNobodyReads() {
        var progress = progress(Language.EN, false);

        progress.during(run -> rows(progress, 100, 10_000));

        assertThat(err.size()).isZero();
    }

    private Progress progress(Language language, boolean terminal) {
        var out = new PrintStream(err, false, StandardCharsets.UTF_8);
        var session = new Session(
                InputStream.nullInputStream(), out, out, terminal, Locale.ROOT, Map.of(), Optional.empty(), clock);
        return new Progress(session, new Console(session, language));
    }

    private void rows(Progress progress, int rows, long millis) {
        var taking = progress.<String>counting(result -> {});
        RowResult<String> row = new Decided<>("");
        for (var each = 1; each < rows; each++) {
            taking.accept(row);
        }
        clock.pass(millis);
        taking.accept(row);
    }

    private static void part(Progress progress, long read, long whole) {
        progress.read(Optional.of(new ReadPart(read, whole)));
    }

    /** What stands on the line at last. */
    private String lines() {
        var all = err.toString(StandardCharsets.UTF_8);
        return all.substring(all.lastIndexOf('\r') + 1).stripTrailing();
    }
}
