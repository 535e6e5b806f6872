package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FlowJsonProperties {

    @Property(tries = 1000)
    void nothingIsLostByWritingAndReading(@ForAll long seed) {
        var document = new RandomDocument(seed).document();
        var written = FlowJson.write(document);

        var again = FlowJson.read(written.getBytes(UTF_8)).get();

        assertThat(FlowJson.write(again)).isEqualTo(written);
        assertThat(FlowJson.contentHash(again)).isEqualTo(FlowJson.contentHash(document));
        assertThat(again.nodes()).containsExactlyInAnyOrderElementsOf(document.nodes());
        assertThat(again.edges()).containsExactlyInAnyOrderElementsOf(document.edges());
        assertThat(again.dictionary().fields())
                .containsExactlyInAnyOrderElementsOf(document.dictionary().fields());
        assertThat(again.parameters()).containsExactlyInAnyOrderElementsOf(document.parameters());
        assertThat(again.reasons()).containsExactlyInAnyOrderElementsOf(document.reasons());
        assertThat(again.layout()).isEqualTo(document.layout());
    }

    @Property(tries = 300)
    void theOrderOfNodesEdgesAndFieldsIsNotInTheHash(@ForAll long seed) {
        var document = Documents.smallLoan();

        var turned = shuffled(document, new Random(seed));

        assertThat(FlowJson.contentHash(turned)).isEqualTo(FlowJson.contentHash(document));
        assertThat(FlowJson.canonical(turned, true)).isEqualTo(FlowJson.canonical(document, true));
        assertThat(FlowJson.read(FlowJson.write(turned).getBytes(UTF_8)).get()).isEqualTo(turned);
    }

    private static FlowDocument shuffled(FlowDocument document, Random random) {
        var nodes = new ArrayList<>(document.nodes());
        var edges = new ArrayList<>(document.edges());
        var parameters = new ArrayList<>(document.parameters());
        Collections.shuffle(nodes, random);
        Collections.shuffle(edges, random);
        Collections.shuffle(parameters, random);
        return document.withNodes(nodes).withEdges(edges).withParameters(parameters);
    }
}
