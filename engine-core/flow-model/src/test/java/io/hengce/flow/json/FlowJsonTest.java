package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.fixture.Documents;
import org.junit.jupiter.api.Test;

class FlowJsonTest {

    private final FlowDocument sample = Documents.smallLoan();

    @Test
    void readsBackWhatItWrote() {
        var canonicalOrder =
                FlowJson.read(FlowJson.write(sample).getBytes(UTF_8)).get();

        var again =
                FlowJson.read(FlowJson.write(canonicalOrder).getBytes(UTF_8)).get();

        assertThat(again).isEqualTo(canonicalOrder);
        assertThat(FlowJson.write(again)).isEqualTo(FlowJson.write(sample));
        assertThat(FlowJson.contentHash(again)).isEqualTo(FlowJson.contentHash(sample));
        assertThat(again.nodes()).containsExactlyInAnyOrderElementsOf(sample.nodes());
        assertThat(again.dictionary().fields())
                .containsExactlyInAnyOrderElementsOf(sample.dictionary().fields());
    }

    @Test
    void readsTheCanonicalBytesToo() {
        var document = FlowJson.read(FlowJson.canonical(sample, true)).get();

        assertThat(FlowJson.write(document)).isEqualTo(FlowJson.write(sample));
    }

    @Test
    void layoutIsNotInTheHash() {
        var moved = sample.withLayout(sample.layout().withNode("start", new Point(-7, 3)));

        assertThat(FlowJson.write(moved)).isNotEqualTo(FlowJson.write(sample));
        assertThat(FlowJson.contentHash(moved)).isEqualTo(FlowJson.contentHash(sample));
        assertThat(FlowJson.contentHash(sample.withLayout(Layout.EMPTY))).isEqualTo(FlowJson.contentHash(sample));
    }

    @Test
    void everyOtherChangeIsInTheHash() {
        assertThat(FlowJson.contentHash(
                        sample.withParameters(sample.parameters().subList(0, 1))))
                .isNotEqualTo(FlowJson.contentHash(sample));
        assertThat(FlowJson.contentHash(sample.withEdges(sample.edges().subList(1, 3))))
                .isNotEqualTo(FlowJson.contentHash(sample));
    }
}
