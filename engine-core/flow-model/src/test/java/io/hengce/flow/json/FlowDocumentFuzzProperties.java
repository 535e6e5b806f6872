package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is opened as a flow document is refused with diagnostics, or is one that is checked, put into words, written and read again as the same. */
class FlowDocumentFuzzProperties {

    private static final List<String> WORDS = List.of(
            "rule_set",
            "decision_table",
            "scorecard",
            "derive",
            "data_source",
            "response",
            "max_age",
            "defaults",
            "branch",
            "split",
            "groups",
            "salt",
            "shadows",
            "from",
            "share",
            "verdict",
            "review",
            "subflow",
            "loop",
            "each",
            "flow",
            "decision_tree",
            "splits",
            "leaves",
            "otherwise",
            "cross_table",
            "rows",
            "headings",
            "values",
            "limit_pricing",
            "limit",
            "pricing",
            "least",
            "queue",
            "list_match",
            "parallel",
            "join",
            "ports",
            "purpose",
            "keys",
            "form",
            "hash",
            "model",
            "outputs",
            "questions",
            "start",
            "end",
            "unique",
            "priority",
            "collect",
            "list",
            "record",
            "number",
            "null",
            "[]",
            "{}",
            "\"\"",
            "true",
            "1e30");

    @Test
    void readsAndChecksOrRefusesWhateverIsOpened() {
        Fuzzing.at(
                        new Door(
                                "flow documents",
                                List.of(
                                        Documents.bytes("small-loan.flow.json"),
                                        Documents.bytes("credit-line.flow.json"),
                                        Documents.bytes("checked-loan.flow.json"),
                                        Documents.bytes("bureau-loan.flow.json"),
                                        Documents.bytes("parallel-checks.flow.json"),
                                        Documents.farmMachinery()),
                                WORDS,
                                FlowDocumentFuzzProperties::open),
                        2_000)
                .reachDeep(40);
    }

    private static List<Diagnostic> open(byte[] input) {
        var reading = FlowJson.read(input);
        var said = new ArrayList<>(reading.diagnostics());
        reading.value().ifPresent(document -> {
            said.addAll(
                    FlowChecker.standard().check(document, new FixtureParts()).diagnostics());
            assertThat(FlowJson.write(FlowJson.read(FlowJson.write(document).getBytes(UTF_8))
                            .get()))
                    .isEqualTo(FlowJson.write(document));
            speak(document);
        });
        return said;
    }

    private static void speak(FlowDocument document) {
        for (var language : Language.values()) {
            var sentences = new FlowSentences(document, language);
            document.nodes().forEach(node -> assertThat(sentences.of(node)).isNotNull());
        }
    }
}
