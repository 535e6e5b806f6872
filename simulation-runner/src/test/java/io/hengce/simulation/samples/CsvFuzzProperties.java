package io.hengce.simulation.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import io.hengce.simulation.Pockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a CSV file: every row comes out as a sample or as a problem with its number. */
class CsvFuzzProperties {

    private static final List<String> CLEAN = List.of(
            "application_id,age,income,debt,home,since\n"
                    + "A1,35,5000.00,800,rent,2020-03-01\nA2,36,NA,900,\"owner\",\nA3,37,\"7000\",100,,2019-02-28\n",
            "\uFEFFdecision_time,年龄,applicant.income,Debt,住房,since\r\n"
                    + "2026-01-15T09:00:00+08:00,35,5000.00,800,rent,2020-03-01\r\n,36,1,900,owner,2020-02-29\r\n");

    private static final SampleSettings SETTINGS =
            new SampleSettings(Optional.of(OffsetDateTime.parse("2026-01-15T09:00:00+08:00")), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void readsOrRefusesWhateverIsInTheFile() {
        var good = CLEAN.stream().map(text -> text.getBytes(UTF_8)).toList();
        var words = List.of("age", "income", "home", "年龄", "NA", "rent", ",", "\n", "\"", "\"\"", "\r\n", ";", "\t");
        Fuzzing.at(new Door("CSV samples", good, words, this::read), 3_500).reachDeep(20);
    }

    private List<Diagnostic> read(byte[] input) {
        var opened = SampleFile.open(write(input), Pockets.first().dictionary(), SETTINGS);
        var said = new ArrayList<>(opened.diagnostics());
        opened.value().ifPresent(file -> said.addAll(rows(file)));
        return said;
    }

    /** What is said of the rows, which come in order, none left out. */
    static List<Diagnostic> rows(SampleFile file) {
        var said = new ArrayList<Diagnostic>();
        var expected = 1L;
        try (var rows = file.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                assertThat(row.row()).isEqualTo(expected++);
                assertThat(row.problems().isEmpty()).isEqualTo(row instanceof SampleRow.Sample);
                assertThat(row.problems()).allMatch(problem -> problem.row() == row.row());
                row.problems().forEach(problem -> said.add(problem.diagnostic()));
            }
        }
        assertThat(expected).as("a file with rows gives rows").isGreaterThan(1);
        return said;
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("spoilt.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
