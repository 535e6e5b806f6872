package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.canvas.FramedSearch.Found;
import io.hengce.designer.drawing.Shown;
import io.hengce.designer.session.Problems;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is found in a flow and in the flows that stand open in it, and where that stands. */
final class FramedSearchTest {

    private final FlowDocument caller = Documents.householdLoan();
    private final Frame stress = frame(flow("flows/stress.json"), Map.of());
    private final Frame afford = frame(flow("flows/affordability.json"), Map.of("stress", stress));
    private final FramedSearch search = new FramedSearch();

    @Test
    void findsWhatStandsInFramesHoweverDeepWithTheWayToIt() {
        var frames = Map.of("afford", afford);
        var deep = flow("flows/stress.json").nodes().get(1).id();

        assertThat(ways("bands", frames)).first().isEqualTo(List.of("afford", "bands"));
        assertThat(ways(deep, frames)).contains(List.of("afford", "stress", deep));
        var found = search.find("bands", caller, frames).get(0);
        assertThat(found.node().id()).isEqualTo("bands");
        assertThat(found.frames()).extracting("id").containsExactly("afford");
    }

    @Test
    void findsNothingOfAFlowThatIsFoldedAgain() {
        assertThat(ways("bands", Map.of("afford", afford))).isNotEmpty();

        assertThat(ways("bands", Map.of())).isEmpty();
        assertThat(ways("bands", Map.of("afford", new Frame.Told(LocalizedText.EMPTY, true))))
                .isEmpty();
    }

    @Test
    void findsAFlowThatStandsOpenTwiceInBothFramesBehindTheCaller() {
        var ways = ways("afford", Map.of("afford", afford, "each_member", afford));

        assertThat(ways).first().isEqualTo(List.of("afford"));
        assertThat(ways("bands", Map.of("afford", afford, "each_member", afford)))
                .contains(List.of("afford", "bands"), List.of("each_member", "bands"));
    }

    @Test
    void findsAnotherFlowOnceItStandsThere() {
        assertThat(ways("bands", Map.of("afford", afford))).isNotEmpty();

        assertThat(ways("bands", Map.of("afford", stress))).isEmpty();
    }

    @Test
    void tellsWhereANodeInAFrameStandsAndHowLargeItIs() {
        var frames = Map.of("afford", afford);
        var drawing = Shown.of(caller, Frame.sizes(frames)).drawing();
        var frame = drawing.box("afford").orElseThrow().area();

        var own = Whereabouts.of(drawing, frames, List.of("afford")).orElseThrow();
        var inner = Whereabouts.of(drawing, frames, List.of("afford", "stress")).orElseThrow();
        var deep = Whereabouts.of(drawing, frames, List.of("afford", "stress", "start"))
                .orElseThrow();

        assertThat(own).isEqualTo(new Whereabouts(frame, 1));
        assertThat(frame.takesIn(inner.area())).isTrue();
        assertThat(inner.scale()).isEqualTo(Frame.SCALE);
        assertThat(inner.area().takesIn(deep.area())).isTrue();
        assertThat(deep.scale()).isEqualTo(Frame.SCALE * Frame.SCALE);
    }

    @Test
    void aNodeStandsNowhereWhereItsFrameIsClosedOrTheWayLeadsToNone() {
        var drawing = Shown.of(caller, Map.of()).drawing();

        assertThat(Whereabouts.of(drawing, Map.of(), List.of("afford", "bands")))
                .isEmpty();
        assertThat(Whereabouts.of(drawing, Map.of(), List.of("nobody"))).isEmpty();
        assertThat(Whereabouts.of(drawing, Map.of("afford", afford), List.of("afford", "nobody")))
                .isEmpty();
    }

    private List<List<String>> ways(String query, Map<String, Frame> frames) {
        return search.find(query, caller, frames).stream().map(Found::ids).toList();
    }

    private static FlowDocument flow(String file) {
        return FlowJson.read(Documents.bytes(file)).get();
    }

    private static Frame frame(FlowDocument flow, Map<String, Frame> inner) {
        var shown = Shown.of(flow, Frame.sizes(inner));
        var content = FlowPicture.content(shown.document(), shown.drawing());
        return new Frame.Drawn(shown, inner, new Problems(flow, List.of()), content, true);
    }
}
