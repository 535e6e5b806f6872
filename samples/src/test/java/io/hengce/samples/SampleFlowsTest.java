package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the drawings of the samples promise, beside what they decide. */
final class SampleFlowsTest {

    private static final int GAP = 40;

    @ParameterizedTest
    @MethodSource("io.hengce.samples.Product#versions")
    void theCheckerFindsNothing(Product.Version version) {
        assertThat(version.product().valid(version.number()).warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.hengce.samples.Product#versions")
    void everyKindIsUsed(Product.Version version) {
        var kinds = version.flow().nodes().stream()
                .map(node -> node.getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(kinds)
                .isEqualTo(Set.of(
                        "StartNode",
                        "DeriveNode",
                        "RuleSetNode",
                        "DecisionTableNode",
                        "ScorecardNode",
                        "BranchNode",
                        "VerdictNode",
                        "EndNode"));
    }

    @ParameterizedTest
    @MethodSource("io.hengce.samples.Product#versions")
    void everyLabelSpeaksBothLanguages(Product.Version version) {
        var flow = version.flow();
        var labels = Stream.of(
                        flow.dictionary().fields().stream().map(field -> field.label()),
                        flow.parameters().stream().map(parameter -> parameter.label()),
                        flow.nodes().stream().map(FlowNode::name),
                        flow.reasons().stream().flatMap(reason -> Stream.of(reason.text(), reason.customer())))
                .flatMap(stream -> stream);

        assertThat(labels).filteredOn(SampleFlowsTest::lacksASide).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.hengce.samples.Product#versions")
    void nodesKeepTheirDistance(Product.Version version) {
        var boxes = boxes(version.flow());

        for (var one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other != one && one.near(other))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.hengce.samples.Product#versions")
    void edgesRunStraightAndOrthogonally(Product.Version version) {
        var flow = version.flow();
        var boxes = boxes(flow).stream().collect(Collectors.toMap(Box::id, box -> box));

        for (var edge : flow.edges()) {
            var from = boxes.get(edge.from());
            var to = boxes.get(edge.to());
            int x = from.x() + from.width();
            int y = from.y() + from.height() / 2;
            for (var bend : flow.layout().bendsOf(edge.id())) {
                assertThat(bend.x() == x || bend.y() == y).as(edge.id()).isTrue();
                x = bend.x();
                y = bend.y();
            }
            assertThat(y).as(edge.id()).isEqualTo(to.y() + to.height() / 2);
            assertThat(x).as(edge.id()).isLessThan(to.x());
        }
    }

    private static boolean lacksASide(LocalizedText text) {
        return text.zh().isBlank() || text.en().isBlank();
    }

    private static List<Box> boxes(FlowDocument flow) {
        Collection<FlowNode> nodes = flow.nodes();
        return nodes.stream()
                .map(node -> {
                    var at = flow.layout().node(node.id()).orElseThrow();
                    var size = NodeSize.of(node);
                    return new Box(node.id(), at.x(), at.y(), size.width(), size.height());
                })
                .toList();
    }

    private record Box(String id, int x, int y, int width, int height) {

        boolean near(Box other) {
            return x < other.x + other.width + GAP
                    && other.x < x + width + GAP
                    && y < other.y + other.height + GAP
                    && other.y < y + height + GAP;
        }
    }
}
