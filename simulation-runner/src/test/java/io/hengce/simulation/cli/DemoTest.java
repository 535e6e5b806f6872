package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.simulation.Pockets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo on a small product in the place of the real one. */
final class DemoTest {

    @TempDir
    private Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void goesTheWholeWay() throws IOException {
        var product = Files.createDirectories(home.resolve("samples/consumer-loan"));
        Files.copy(Pockets.file("pocket-v1.flow.json"), product.resolve("consumer-loan-v1.flow.json"));
        Files.copy(Pockets.file("pocket-v2.flow.json"), product.resolve("consumer-loan-v2.flow.json"));
        Files.writeString(
                product.resolve("credit_data.csv"),
                "Age,Income,Debt,Home,Status\n35,9000,800,owner,good\n40,6000,3150,owner,bad\n17,9000,800,,bad\n");

        assertThat(run(Optional.of(home), "demo", "--lang", "en")).isZero();

        assertThat(out())
                .contains("pocket_loan@0 is valid")
                .contains("3 applications in ")
                .contains("approve 2 (66.7 %), refer 0 (0.0 %), decline 1 (33.3 %)")
                .contains("1 no longer approved")
                .contains("as an Excel workbook, with every changed case: ")
                .contains("Decision explained\n\nApplication  3\n")
                .contains("If Age (17) is less than 18, decline with reason “Under age”");
        var target = home.resolve("simulation-runner/target/demo");
        assertThat(target.resolve("regression.html")).isNotEmptyFile();
        assertThat(target.resolve("regression.xlsx")).isNotEmptyFile();
        assertThat(target.resolve("regression.json")).isNotEmptyFile();
        assertThat(target.resolve("pocket_loan.bpmn")).isNotEmptyFile();
        assertThat(err().lines().filter(line -> line.contains("SAMPLE_ABSENT_FIELDS")))
                .hasSize(1);
        assertThat(err()).endsWith("Demo done.\n");
    }

    @Test
    void saysWhatItNeeds() {
        assertThat(run(Optional.empty(), "demo")).isEqualTo(1);
        assertThat(err()).contains("start it by simulation-runner/bin/hengce demo");

        assertThat(run(Optional.of(home), "demo")).isEqualTo(1);
        assertThat(err()).contains("There is no directory");
    }

    private int run(Optional<Path> project, String... arguments) {
        out.reset();
        err.reset();
        var session = new Session(
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                Locale.ENGLISH,
                Map.of(),
                project,
                Clock.systemUTC());
        return Hengce.run(session, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
