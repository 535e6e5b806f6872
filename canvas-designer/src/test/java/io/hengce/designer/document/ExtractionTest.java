package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hengce.designer.Fixture;
import io.hengce.designer.engine.EngineRunner;
import io.hengce.designer.session.TrialInput;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ExtractionTest {

    private final FlowDocument line = Documents.creditLine();

    @Test
    void nodesBecomeAFlowThatIsCalledAtTheirPlace() {
        var made = made(line, Set.of("matrix", "segment"));

        var call =
                CallEdits.callOf(made.caller().node(made.node()).orElseThrow()).orElseThrow();
        assertThat(call.hash()).isEqualTo(FlowJson.contentHash(made.called()));
        assertThat(call.inputs())
                .containsExactlyInAnyOrderElementsOf(Stream.of("income", "age", "wanted", "region")
                        .map(field -> new SubFlowInput(field, field))
                        .toList());
        assertThat(call.outputs())
                .containsExactly(new SubFlowOutput("grade", "grade"), new SubFlowOutput("channel", "channel"));
        assertThat(made.caller().node("matrix")).isEmpty();
        assertThat(made.caller().edges())
                .extracting(Edge::from, Edge::to)
                .contains(tuple("start", made.node()), tuple(made.node(), "terms"))
                .hasSize(line.edges().size() - 1);
    }

    @Test
    void theCalledFlowIsGivenWhatItReadsAndOwnsWhatItWrites() {
        var called = made(line, Set.of("matrix", "segment")).called();

        assertThat(called.dictionary().of(Origin.REQUEST).map(Field::id))
                .containsExactly("income", "age", "wanted", "region");
        assertThat(called.dictionary().of(Origin.DERIVED).map(Field::id)).containsExactly("grade", "channel");
        assertThat(called.dictionary().field("income").orElseThrow().use().required())
                .isTrue();
        assertThat(called.parameters()).isEmpty();
    }

    @Test
    void whatIsDecidedStaysTheSame() {
        for (var nodes :
                List.of(Set.of("matrix", "segment"), Set.of("matrix", "segment", "terms"), Set.of("size", "manual"))) {
            var made = made(line, nodes);
            for (var cells : List.of(
                    Map.of("income", "9000", "age", "30", "region", "city", "wanted", "30000"),
                    Map.of("income", "100000", "age", "24", "region", "village", "wanted", "600000"),
                    Map.of("income", "10", "age", "60", "region", "county"))) {
                var before = decided(line, FlowParts.NONE, cells);
                var now = decided(made.caller(), beside(made), cells);

                assertThat(now.outcome()).isEqualTo(before.outcome());
                assertThat(now.outputs()).isEqualTo(before.outputs());
                assertThat(now.reasons())
                        .extracting(reason -> reason.code())
                        .isEqualTo(before.reasons().stream()
                                .map(reason -> reason.code())
                                .toList());
            }
        }
    }

    @Test
    void aFlowWithoutAVerdictGetsOneThatMakesNothingBetter() {
        assertThat(made(line, Set.of("matrix")).called().nodes()).anyMatch(VerdictNode.class::isInstance);
        assertThat(made(Fixture.smallLoan(), Set.of("approve")).called().nodes())
                .filteredOn(VerdictNode.class::isInstance)
                .hasSize(1);
    }

    @Test
    void callsOfOtherFlowsGoAlong() {
        var parts = MemoryParts.EMPTY
                .with(PartKind.FLOW, "affordability", Documents.bytes("flows/affordability.json"))
                .with(PartKind.FLOW, "stress", Documents.bytes("flows/stress.json"));

        var extraction = Extraction.of(Documents.householdLoan(), Set.of("afford", "each_member"), "part", parts);

        assertThat(extraction.refusals()).isEmpty();
        assertThat(extraction.made().orElseThrow().called().node("each_member")).isPresent();
    }

    @Test
    void itIsOneStepThatIsTakenBackAsOne() {
        var made = made(line, Set.of("matrix", "segment"));

        assertThat(made.edit(line).apply(line)).isEqualTo(made.caller());
        var other = line.withLayout(Layout.EMPTY);
        assertThat(made.edit(line).apply(other)).isSameAs(other);
    }

    @Test
    void allReasonsAreToldAtOnceWhereItCannotBe() {
        assertThat(refused(line, Set.of("start", "matrix", "terms")))
                .containsExactly(
                        "A start or an end cannot go into a sub-flow",
                        "There are 2 ways out: " + named("segment") + ", " + named("trial")
                                + "; there can be one only");
        assertThat(refused(Fixture.smallLoan(), Set.of("way", "approve", "refer", "decline")))
                .singleElement()
                .asString()
                .endsWith("asks for the outcome so far, which a sub-flow does not know");
        assertThat(refused(Fixture.smallLoan(), Set.of("card")))
                .containsExactly(
                        "The selected nodes come to no outcome on some ways, and other nodes ask for the outcome");
    }

    @Test
    void aFlowWithErrorsIsMendedFirst() {
        var broken = line.withEdges(line.edges().subList(1, line.edges().size()));

        assertThat(refused(broken, Set.of("matrix"))).containsExactly("Mend the errors of this flow first");
    }

    @Test
    void halfAParallelIsRefusedByWhatTheCheckerSays() {
        assertThat(refused(Documents.parallelChecks(), Set.of("details", "money_left", "person_grade")))
                .isNotEmpty();
    }

    private String named(String node) {
        return line.node(node).orElseThrow().name().en();
    }

    private static Extraction.Made made(FlowDocument document, Set<String> nodes) {
        var extraction = Extraction.of(document, nodes, "part", FlowParts.NONE);
        assertThat(extraction.refusals()).isEmpty();
        return extraction.made().orElseThrow();
    }

    private static List<String> refused(FlowDocument document, Set<String> nodes) {
        var extraction = Extraction.of(document, nodes, "part", FlowParts.NONE);
        assertThat(extraction.made()).isEqualTo(Optional.empty());
        return extraction.refusals().stream().map(LocalizedText::en).toList();
    }

    private static FlowParts beside(Extraction.Made made) {
        return MemoryParts.EMPTY.with(
                PartKind.FLOW, "part", FlowJson.write(made.called()).getBytes(StandardCharsets.UTF_8));
    }

    private static Decision decided(FlowDocument flow, FlowParts parts, Map<String, String> cells) {
        return new EngineRunner(() -> parts)
                .run(flow, new TrialInput("C-1", "2026-01-15T09:00:00+08:00", cells))
                .decided()
                .orElseThrow()
                .decision();
    }
}
