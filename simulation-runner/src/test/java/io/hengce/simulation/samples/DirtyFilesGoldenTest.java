package io.hengce.simulation.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import io.hengce.simulation.samples.SampleRow.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code simulation-runner/docs/dirty-files.md} shows what each kind of dirt gives; {@code -Dgolden.update=true} rewrites its tables. */
final class DirtyFilesGoldenTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "docs", "dirty-files.md")
            .normalize();
    private static final String HEAD = "| dirt | in the file | gives | place | says |\n|---|---|---|---|---|\n";

    @TempDir
    private Path folder;

    @Test
    void thePageShowsWhatEachKindOfDirtGives() {
        var expected = page(read());
        if (Boolean.getBoolean("golden.update")) {
            write(expected);
        }

        assertThat(read()).isEqualTo(expected);
    }

    @Test
    void thePageHasMoreThanThirtyKinds() {
        assertThat(DirtyFiles.all().count()).isGreaterThan(30);
        assertThat(DirtyFiles.all().map(Dirt::settings))
                .allMatch(settings -> settings.at().isPresent());
    }

    /** The prose above the first heading of a table is the page's own. */
    private String page(String old) {
        var at = old.indexOf("\n## Text files");
        return (at < 0 ? old : old.substring(0, at))
                + section("Text files", DirtyFiles.textFiles())
                + section("Cells of text files", DirtyFiles.textCells())
                + section("Workbooks", DirtyFiles.workbooks())
                + section("Cells of workbooks", DirtyFiles.excelCells())
                + section("Files that are something else", DirtyFiles.containers());
    }

    private String section(String title, List<Dirt> dirts) {
        var text = new StringBuilder("\n## " + title + "\n\n" + HEAD);
        for (var dirt : dirts) {
            var lines = told(dirt);
            for (var index = 0; index < lines.size(); index++) {
                var first = index == 0 ? dirt.kind() + " | " + escaped(dirt.shown()) : " | ";
                text.append("| ")
                        .append(first)
                        .append(" | ")
                        .append(lines.get(index))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private List<String> told(Dirt dirt) {
        var file = folder.resolve("loans");
        try {
            Files.write(file, dirt.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var lines = new ArrayList<String>();
        var opened = SampleFile.open(file, DirtyDictionary.FIELDS, dirt.settings());
        opened.diagnostics().stream()
                .filter(problem -> !problem.code().equals("SAMPLE_ABSENT_FIELDS"))
                .forEach(problem -> lines.add(line(problem)));
        opened.value().ifPresent(found -> {
            try (var rows = found.rows()) {
                rows.forEachRemaining(row -> lines.addAll(row.accept(new Lines())));
            }
        });
        return lines;
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text) {
        try {
            Files.writeString(PAGE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Diagnostic problem) {
        var message = problem.message();
        return Dirt.told(problem) + " | " + escaped(message.en()) + " " + escaped(message.zh());
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("\u0000", "\\u0000");
    }

    /** A good row shows its values, a bad one its problems. */
    private static final class Lines implements SampleRow.Cases<List<String>> {
        @Override
        public List<String> sample(Sample sample) {
            return List.of("read | rows/%d | %s".formatted(sample.row(), escaped(shown(sample))));
        }

        private static String shown(Sample sample) {
            var values = new ArrayList<String>();
            DirtyDictionary.FIELDS.fields().forEach(field -> {
                var value = sample.application().value(field.id());
                if (!value.isMissing()) {
                    values.add(field.id() + " = " + value);
                }
            });
            return String.join(", ", values);
        }

        @Override
        public List<String> badRow(BadRow badRow) {
            return badRow.problems().stream()
                    .map(problem -> line(problem.diagnostic()))
                    .toList();
        }

        @Override
        public List<String> broken(Broken broken) {
            return List.of(line(broken.problem().diagnostic()));
        }
    }
}
