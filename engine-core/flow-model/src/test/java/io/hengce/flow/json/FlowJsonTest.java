package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.fixture.Documents;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class FlowJsonTest {

    private final FlowDocument sample = Documents.smallLoan();

    @Test
    void readsBackWhatItWroteInTheAuthorsOrder() {
        var again = FlowJson.read(FlowJson.write(sample).getBytes(UTF_8)).get();

        assertThat(again).isEqualTo(sample);
        assertThat(FlowJson.write(again)).isEqualTo(FlowJson.write(sample));
    }

    @Test
    void theOrderOfPartsIsInTheFileAndNotInTheHash() {
        var ids = sample.nodes().stream().map(FlowNode::id).toList();
        var turned = new ArrayList<>(sample.nodes());
        Collections.reverse(turned);
        var other = sample.withNodes(turned);

        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
        assertThat(FlowJson.write(other)).isNotEqualTo(FlowJson.write(sample));
        assertThat(FlowJson.contentHash(other)).isEqualTo(FlowJson.contentHash(sample));
        assertThat(FlowJson.canonical(other, true)).isEqualTo(FlowJson.canonical(sample, true));
    }

    @Test
    void writesACanonicalDocumentAsItStands() {
        var document = FlowJson.read(FlowJson.canonical(sample, true)).get();

        assertThat(FlowJson.canonical(document, true)).isEqualTo(FlowJson.canonical(sample, true));
        assertThat(FlowJson.read(FlowJson.write(document).getBytes(UTF_8)).get())
                .isEqualTo(document);
    }

    @Test
    void writesLargeDocumentsPieceByPieceAsItWritesThemWhole() {
        var loan = Documents.smallLoan();
        var large =
                loan.withParameters(Collections.nCopies(2_000, loan.parameters().get(0)));
        var pieces = new ArrayList<String>();

        FlowJson.write(large, pieces::add);

        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(String.join("", pieces)).isEqualTo(FlowJson.write(large));
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
