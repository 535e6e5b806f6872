package io.hengce.simulation.samples;

import static io.hengce.simulation.samples.Workbook.number;
import static io.hengce.simulation.samples.Workbook.row;
import static io.hengce.simulation.samples.Workbook.string;
import static io.hengce.simulation.samples.Workbook.styled;
import static io.hengce.simulation.samples.Workbook.texts;
import static io.hengce.simulation.samples.Workbook.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done to a workbook, as a whole or within one of its parts: every row comes out as a sample or as a problem with its number. */
class XlsxFuzzProperties {

    private static final List<String> WORDS = List.of(
            "inlineStr",
            "str",
            "s",
            "b",
            "e",
            "d",
            "n",
            "#N/A",
            "<f>1+1</f>",
            "<row r=\"2\"/>",
            "<c r=\"A2\"/>",
            "</row>",
            "<!DOCTYPE x>",
            "&amp;",
            "&x;",
            "&#0;",
            "<![CDATA[x]]>",
            "A1048577",
            "XFE1",
            "r=\"\"",
            "hidden",
            "date1904");

    private static final SampleSettings SETTINGS =
            new SampleSettings(Optional.of(OffsetDateTime.parse("2026-01-15T09:00:00+08:00")), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void readsOrRefusesWhateverTheFileIs() {
        var counts = Fuzzing.at(new Door("workbooks", List.of(workbook()), List.of("PK", "xl/"), this::read), 500);

        assertThat(counts.codes()).as("%s", counts).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, 1000, 8",
        "xl/worksheets/sheet2.xml, 500, 4",
        "xl/workbook.xml, 400, 3",
        "xl/styles.xml, 300, 2",
        "xl/_rels/workbook.xml.rels, 300, 2"
    })
    void readsOrRefusesWhateverAPartSays(String part, int cases, int kinds) {
        var parts = unzipped(workbook());
        var good = parts.get(part);
        var door = new Door(part.replace('/', ' '), List.of(good), WORDS, xml -> {
            var spoilt = new LinkedHashMap<>(parts);
            spoilt.put(part, xml);
            return read(Workbook.zip(spoilt));
        });

        Fuzzing.at(door, cases).reachDeep(kinds);
    }

    private static byte[] workbook() {
        return new Workbook()
                .sheet(
                        "Loans",
                        texts("application_id", "age", "income", "home", "since", "staff", "note"),
                        row(
                                string("A1"),
                                number("35"),
                                number("5000.25"),
                                string("rent"),
                                styled(1, "43891"),
                                typed("b", "1"),
                                string("x")),
                        row(
                                string("A2"),
                                number("36"),
                                string("NA"),
                                string("owner"),
                                string("2020-02-29"),
                                typed("b", "0"),
                                number("7")))
                .sheet(
                        "accounts",
                        texts("application_id", "kind", "balance"),
                        row(string("A1"), string("card"), number("12.5")),
                        row(string("A2"), string("loan"), number("100")))
                .bytes();
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private List<Diagnostic> read(byte[] input) {
        var opened = SampleFile.open(write(input), DirtyDictionary.FIELDS, SETTINGS);
        var said = new ArrayList<>(opened.diagnostics());
        opened.value().ifPresent(file -> said.addAll(CsvFuzzProperties.rows(file)));
        return said;
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("spoilt.xlsx"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
