package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code flow-format.md} shows is what the code reads. */
class FlowFormatPageTest {

    private static final String PAGE = page();
    private static final List<String> EXAMPLES = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(PAGE)
            .results()
            .map(example -> example.group(1).replace("{…}", "{}").replace("[ … ]", "[]"))
            .toList();

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/flow-format.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(String fields, String nodes) {
        return """
                {"format": "hengce/flow/1", "id": "x", "product": "x", "dictionary": {"fields": [%s]}, "nodes": [%s], "edges": []}""".formatted(fields, nodes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void theDocumentReads() {
        var document = FlowJson.read(bytes(EXAMPLES.get(0))).get();

        assertThat(document.parameters()).hasSize(1);
        assertThat(document.layout().notes()).hasSize(1);
        assertThat(document.layout().lanes()).hasSize(1);
        assertThat(FlowJson.read(bytes(FlowJson.write(document))).get()).isEqualTo(document);
    }

    @Test
    void theFieldReads() {
        var document = FlowJson.read(bytes(document(EXAMPLES.get(1), ""))).get();

        assertThat(document.dictionary().fields()).hasSize(1);
    }

    @Test
    void theListsReadAndSoDoesTheirApplication() {
        var fields = EXAMPLES.get(2).replace("}\n{", "},\n{");
        var document = FlowJson.read(bytes(document(fields, ""))).get();

        var application = new ApplicationJson(document.dictionary()).read(bytes(EXAMPLES.get(5)), Optional.empty());

        assertThat(application.get().values()).containsOnlyKeys("accounts", "inquiries", "home");
    }

    @Test
    void theNodesRead() {
        var nodes = EXAMPLES.get(3).replace("}\n{", "},\n{");

        var document = FlowJson.read(bytes(document("", nodes))).get();

        assertThat(document.nodes())
                .hasSize(FlowNode.class.getPermittedSubclasses().length)
                .extracting(Object::getClass)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKindHasItsSection() {
        var kinds = Pattern.compile("\"kind\": \"(\\w+)\"")
                .matcher(EXAMPLES.get(3))
                .results()
                .map(kind -> kind.group(1));
        var sections = Pattern.compile("^### (.*)$", Pattern.MULTILINE)
                .matcher(PAGE)
                .results()
                .flatMap(heading -> Arrays.stream(heading.group(1).split(", ")))
                .toList();

        assertThat(kinds).isNotEmpty().allMatch(sections::contains);
    }

    @Test
    void theApplicationReads() {
        var json = new ApplicationJson(Documents.smallLoan().dictionary());

        assertThat(json.read(bytes(EXAMPLES.get(4)), Optional.empty()).get().id())
                .isEqualTo("A-1");
    }

    @Test
    void theDecisionReadsWithEveryKindOfStep() {
        var decision = DecisionJson.read(EXAMPLES.get(6)).get();

        assertThat(decision.trace().orElseThrow().steps())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(TraceStep.Cases.class.getMethods().length);
        assertThat(decision.trace().orElseThrow().whys())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(NodeWhy.class.getPermittedSubclasses().length);
    }

    @Test
    void theCasesRead() {
        var cases = new CasesJson(Documents.smallLoan().dictionary()).read(bytes(EXAMPLES.get(7)));

        assertThat(cases.get().cases()).hasSize(1);
        assertThat(EXAMPLES).hasSize(8);
    }

    @Test
    void everyMemberOfTheSampleIsOnThePage() {
        var names = Pattern.compile("\"(\\w+)\": ?")
                .matcher(FlowJson.write(Documents.smallLoan().withLayout(io.hengce.flow.document.Layout.EMPTY)))
                .results()
                .map(name -> name.group(1))
                .distinct();

        assertThat(names)
                .isNotEmpty()
                .allMatch(name -> PAGE.contains("\"" + name + "\"") || PAGE.contains("`" + name + "`"));
    }
}
