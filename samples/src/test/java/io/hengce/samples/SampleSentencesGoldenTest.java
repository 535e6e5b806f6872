package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.sentence.FlowFeel;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.sentence.PlacedSentence;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version of every sample in words, as a risk officer reads them; -Dgolden.update=true writes the pages anew. */
class SampleSentencesGoldenTest {

    private static final Path PAGES = Path.of("src/test/resources/io/hengce/samples/sentences");

    @ParameterizedTest
    @MethodSource("io.hengce.samples.Product#versions")
    void theSentencesAreTheKnownOnes(Product.Version version) throws IOException {
        var flow = version.flow();

        expect(version, "zh", page(flow, new FlowSentences(flow, Language.ZH)::of));
        expect(version, "en", page(flow, new FlowSentences(flow, Language.EN)::of));
        expect(version, "feel", page(flow, new FlowFeel(flow)::of));
    }

    private static String page(FlowDocument flow, Function<FlowNode, List<PlacedSentence>> sentences) {
        var page = new StringBuilder();
        for (var node : flow.nodes()) {
            for (var placed : sentences.apply(node)) {
                page.append(placed.place()).append('\n');
                page.append("    ").append(placed.text()).append('\n');
            }
        }
        return page.toString();
    }

    private static void expect(Product.Version version, String name, String actual) throws IOException {
        var golden = PAGES.resolve("%s.%s.txt".formatted(version, name));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGES);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
