package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitRange;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.value.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SplitTest {

    /** The bucket of a-1 under this salt is 1319. */
    private static final String SALT = "trial_2026";

    @Test
    void takesTheGroupThatHasTheApplicationsBucket() {
        assertThat(group(1_319, 8_681)).isEqualTo("g1");
        assertThat(group(1_320, 8_680)).isEqualTo("g0");
        assertThat(group(0, 1_319, 1, 8_680)).isEqualTo("g2");
        assertThat(group(10_000)).isEqualTo("g0");
        assertThat(group(10_000, 0)).isEqualTo("g0");
        assertThat(group(0, 10_000)).isEqualTo("g1");
    }

    @Test
    void decidesTheSameByEveryWay() {
        var trial = new Trial(flow(5_000, 3_000, 2_000));
        var reference = DecisionEngine.load(trial.compiled(), EngineOptions.STANDARD.withWay(Way.REFERENCE));
        var applications = applications(trial, 300);

        var decisions = trial.engine().decideAll(applications, TraceDepth.FULL);

        assertThat(reference.decideAll(applications, TraceDepth.FULL)).isEqualTo(decisions);
        assertThat(decisions.stream().map(SplitTest::taken)).contains("g0", "g1", "g2");
        assertThat(reference.processInstances()).isZero();
    }

    @Test
    void tellsBucketGroupAndTheRangesOfAll() {
        var trial = new Trial(flow(9_000, 1_000));

        var decision = trial.engine().decide(trial.application(), TraceDepth.FULL);

        assertThat(decision.trace().orElseThrow().steps()).contains(new TraceStep.Assigned("ways", 1_319, "g0"));
        assertThat(decision.trace().orElseThrow().why("ways"))
                .contains(new NodeWhy.Shares(
                        "ways", List.of(new SplitRange("g0", 0, 9_000), new SplitRange("g1", 9_000, 10_000))));
        assertThat(decision.path()).containsExactly("start", "ways", "v0", "end");
        assertThat(DecisionJson.read(DecisionJson.write(decision)).get()).isEqualTo(decision);
    }

    @Test
    void meetsTheSharesOnAHundredThousandApplications() {
        var trial = new Trial(flow(9_000, 900, 100));

        var groups = new HashMap<String, Long>();
        for (var decision : trial.engine().decideAll(applications(trial, 100_000), TraceDepth.NONE)) {
            groups.merge(taken(decision), 1L, Long::sum);
        }

        assertWithinFiveDeviations(groups, "g0", 0.9);
        assertWithinFiveDeviations(groups, "g1", 0.09);
        assertWithinFiveDeviations(groups, "g2", 0.01);
    }

    private static void assertWithinFiveDeviations(Map<String, Long> groups, String group, double share) {
        var deviation = Math.sqrt(100_000 * share * (1 - share));

        assertThat((double) groups.getOrDefault(group, 0L))
                .as(group)
                .isBetween(100_000 * share - 5 * deviation, 100_000 * share + 5 * deviation);
    }

    @Test
    void anApplicationKeepsItsGroupWhenOthersAreParted() {
        var before = new Trial(flow(9_000, 1_000));
        var after = new Trial(flow(9_000, 500, 500));
        var applications = applications(before, 2_000);

        var first = before.engine().decideAll(applications, TraceDepth.NONE);
        var second = after.engine().decideAll(applications, TraceDepth.NONE);

        for (var number = 0; number < applications.size(); number++) {
            if (taken(first.get(number)).equals("g0")) {
                assertThat(taken(second.get(number))).isEqualTo("g0");
            }
        }
    }

    @Test
    void aRunThatHasEndedPassesASplitWithoutEffect() {
        var drawing = new Drawing().numbers("x").outputs("y");
        var fails = new DeriveNode("fails", name("fails"), List.of(new Assignment("y", "1 / x")));
        var trial = new Trial(drawn(drawing.node(fails).edge("fails", "out", "ways"), "fails", 5_000, 5_000));
        var reference = DecisionEngine.load(trial.compiled(), EngineOptions.STANDARD.withWay(Way.REFERENCE));

        var decision = reference.decide(trial.application("x", "0"), TraceDepth.SUMMARY);

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_DIVISION_BY_ZERO");
        assertThat(decision.path()).containsExactly("start", "fails");
        assertThat(trial.decide("x", "0")).isEqualTo(decision);
    }

    private static String group(int... shares) {
        var trial = new Trial(flow(shares));
        var reference = DecisionEngine.load(trial.compiled(), EngineOptions.STANDARD.withWay(Way.REFERENCE));
        var decision = trial.decide();
        assertThat(reference.decide(trial.application(), TraceDepth.SUMMARY)).isEqualTo(decision);
        return taken(decision);
    }

    /** The group by the verdict that stands behind it. */
    private static String taken(Decision decision) {
        return decision.path().get(2).replace('v', 'g');
    }

    private static List<Application> applications(Trial trial, int count) {
        var assembler =
                new ApplicationAssembler(trial.compiled().flow().document().dictionary());
        return IntStream.range(0, count)
                .mapToObj(number ->
                        assembler.assemble("A-" + number, Trial.TIME, Map.of()).get())
                .toList();
    }

    private static FlowDocument flow(int... shares) {
        return drawn(new Drawing(), "ways", shares);
    }

    /** start → first … ways, each of whose groups leads to a verdict of its own. */
    private static FlowDocument drawn(Drawing drawing, String first, int... shares) {
        var groups = IntStream.range(0, shares.length)
                .mapToObj(number -> new SplitGroup("g" + number, name("group"), shares[number]))
                .toList();
        drawing.node(new StartNode("start", name("start")))
                .node(new SplitNode("ways", name("ways"), SALT, groups, List.of()))
                .node(new EndNode("end", name("end")))
                .edge("start", "out", first);
        groups.forEach(group -> {
            var verdict = group.id().replace('g', 'v');
            drawing.node(new VerdictNode(verdict, name(verdict), Outcome.APPROVE, List.of()))
                    .edge("ways", group.id(), verdict)
                    .edge(verdict, "out", "end");
        });
        return drawing.flow();
    }
}
