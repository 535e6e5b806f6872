package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleSettings;
import io.hengce.simulation.samples.template.ExcelTemplate;
import io.hengce.simulation.samples.template.SampleTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The template of each product holds an example application that can be read, lists and all. */
final class SampleTemplatesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"consumer-loan/consumer-loan-v1.flow.json", "farm-machinery/farm-machinery-v1.flow.json"})
    void theTemplateReadsBackAsItIs(String flow) throws IOException {
        var file = folder.resolve("template.xlsx");
        var source = Path.of(System.getProperty("basedir", ".")).resolve(flow);
        var dictionary = FlowJson.read(Files.readAllBytes(source)).get().dictionary();

        new ExcelTemplate(SampleTemplate.of(dictionary), Language.ZH).write(file);

        var opened = SampleFile.open(file, dictionary, new SampleSettings(Optional.empty(), Optional.empty()));
        assertThat(opened.diagnostics()).isEmpty();
        try (var rows = opened.get().rows()) {
            assertThat(rows.next().problems()).isEmpty();
            assertThat(rows.hasNext()).isFalse();
        }
    }
}
