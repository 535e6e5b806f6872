package io.hengce.simulation.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.simulation.Pockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to a file: every row comes out as a sample or as a problem with its number, and nothing is thrown. */
final class SampleFileProperties {

    private static final String CLEAN = "application_id,age,income,debt,home,since\n"
            + "A1,35,5000.00,800,rent,2020-03-01\nA2,36,NA,900,\"owner\",\nA3,37,\"7000\",100,,2019-02-28\n";
    private static final SampleSettings SETTINGS =
            new SampleSettings(Optional.of(OffsetDateTime.parse("2026-01-15T09:00:00+08:00")), Optional.empty());

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("samples");
    }

    @AfterContainer
    static void removeTheFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("mutated.csv"));
        Files.delete(folder);
    }

    @Property(tries = 1_000)
    void everyMutatedFileIsReadOrRefusedWithProblems(@ForAll("mutated") byte[] bytes) {
        var file = write(bytes);

        var opened = SampleFile.open(file, Pockets.first().dictionary(), SETTINGS);

        assertThat(opened.value().isPresent() || !opened.diagnostics().isEmpty())
                .isTrue();
        opened.value().ifPresent(SampleFileProperties::readsInOrder);
    }

    private static void readsInOrder(SampleFile file) {
        var expected = 1L;
        try (var rows = file.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                assertThat(row.row()).isEqualTo(expected++);
                var decidable = row instanceof SampleRow.Sample;
                assertThat(row.problems().isEmpty()).isEqualTo(decidable);
                assertThat(row.problems()).allMatch(problem -> problem.row() == row.row());
            }
        }
        assertThat(expected).as("a file with rows gives rows").isGreaterThan(1);
    }

    @Provide
    Arbitrary<byte[]> mutated() {
        var text = CLEAN.getBytes(StandardCharsets.UTF_8);
        var bytes = Arbitraries.of((byte) '"', (byte) ',', (byte) '\n', (byte) '\r', (byte) 0, (byte) 0xFF, (byte) 'x');
        var place = Arbitraries.integers().between(0, text.length - 1);
        var edit =
                Combinators.combine(place, bytes, Arbitraries.of(true, false)).as(Edit::new);
        return edit.list().ofMinSize(1).ofMaxSize(4).map(edits -> {
            var changed = text.clone();
            for (var one : edits) {
                changed = one.apply(changed);
            }
            return changed;
        });
    }

    private static Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("mutated.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overwrites a byte, or puts one in. */
    private record Edit(int place, byte with, boolean insert) {
        private byte[] apply(byte[] text) {
            var at = Math.min(place, text.length - 1);
            if (!insert) {
                var changed = text.clone();
                changed[at] = with;
                return changed;
            }
            var changed = new byte[text.length + 1];
            System.arraycopy(text, 0, changed, 0, at);
            changed[at] = with;
            System.arraycopy(text, at, changed, at + 1, text.length - at);
            return changed;
        }
    }
}
