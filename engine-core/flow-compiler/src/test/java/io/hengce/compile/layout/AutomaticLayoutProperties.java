package io.hengce.compile.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random drafts: what every drawing has. {@code -Dcases=N} draws more. */
final class AutomaticLayoutProperties {

    private static final int CASES = Integer.getInteger("cases", 2_000) / 20;

    @Test
    void drawsFlowsFromLeftToRightWithoutOverlap() {
        for (var seed = 0; seed < CASES; seed++) {
            var drawn = Drawn.anew(new RandomDraft(4 + seed % 30, false).drawn(seed));

            assertThat(drawn.overlaps(12)).as("seed %s", seed).isEmpty();
            assertThat(drawn.document().edges())
                    .as("seed %s", seed)
                    .allMatch(drawn::isOrthogonal)
                    .noneMatch(drawn::crossesANode)
                    .allMatch(edge -> leadsOnward(drawn, edge));
        }
    }

    @Test
    void drawsCyclesWithoutOverlap() {
        for (var seed = 0; seed < CASES; seed++) {
            var drawn = Drawn.anew(new RandomDraft(4 + seed % 20, true).drawn(seed));

            assertThat(drawn.overlaps(12)).as("seed %s", seed).isEmpty();
            assertThat(drawn.document().edges()).as("seed %s", seed).allMatch(drawn::isOrthogonal);
        }
    }

    @Test
    void theOrderInTheDocumentMeansNothing() {
        for (var seed = 0; seed < CASES / 4; seed++) {
            var document = new RandomDraft(20, seed % 2 == 0).drawn(seed);
            var nodes = new ArrayList<>(document.nodes());
            var edges = new ArrayList<>(document.edges());
            Collections.shuffle(nodes, new Random(seed));
            Collections.shuffle(edges, new Random(seed));

            var shuffled = AutomaticLayout.of(document.withNodes(nodes).withEdges(edges));

            assertThat(shuffled).as("seed %s", seed).isEqualTo(AutomaticLayout.of(document));
        }
    }

    private static boolean leadsOnward(Drawn drawn, Edge edge) {
        return drawn.box(edge.from()).getMaxX() < drawn.box(edge.to()).getX();
    }
}
