package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LayoutCommandTest extends Terminal {

    @Test
    void writesTheDocumentWithAFreshLayoutAndNothingElseChanged() {
        var target = folder.resolve("new/drawn.flow.json");

        assertThat(run("layout", V1, "-o", target.toString())).isZero();

        assertThat(out()).isEqualTo("Written: " + target + "\n");
        assertThat(lastProblem()).isEqualTo("Drawn pocket_loan: 9 nodes.");
        var before = read(text(V1));
        var drawn = read(text(target.toString()));
        assertThat(drawn.layout()).isEqualTo(AutomaticLayout.of(before)).isNotEqualTo(before.layout());
        assertThat(FlowJson.write(drawn.withLayout(before.layout()))).isEqualTo(FlowJson.write(before));
        assertThat(FlowJson.contentHash(drawn)).isEqualTo(FlowJson.contentHash(before));
    }

    @Test
    void printsTheDocumentOfADraftWhenNoFileIsNamed() {
        var draft = file("draft.flow.json", text(V1).replace("\"to\": \"approve\"", "\"to\": \"nowhere\""));

        assertThat(run("layout", draft)).isZero();

        var drawn = read(out());
        assertThat(drawn.layout()).isEqualTo(AutomaticLayout.of(read(text(draft))));
        assertThat(drawn.layout().nodes()).hasSize(9);
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThat(run("layout", file("no.json", "[1,2"))).isEqualTo(1);
        assertThat(lastProblem()).endsWith("cannot be read as a flow; errors: 1.");
        assertThat(run("layout")).isEqualTo(2);
    }

    private static FlowDocument read(String text) {
        return FlowJson.read(text.getBytes(StandardCharsets.UTF_8)).get();
    }
}
