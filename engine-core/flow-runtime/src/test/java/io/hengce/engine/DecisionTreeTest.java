package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.SplitTaken;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DecisionTreeTest {

    private final Trial line = new Trial(Documents.creditLine());

    @Test
    void writesWhatTheLeafAtTheEndOfTheWaySays() {
        var decision = line.decide("income", "9000", "age", "30", "region", "county", "wanted", "30000");

        assertThat(step(decision))
                .isEqualTo(new TableStep.LeafReached(
                        "segment",
                        List.of(new SplitTaken("where", "town"), new SplitTaken("how_much", "fair")),
                        "app",
                        Map.of("channel", Value.of("app"))));
    }

    @Test
    void goesOtherwiseWhereNoConditionIsTrueBeItFalseOrUnknown() {
        var village = step(line.decide("income", "9000", "age", "30", "region", "village", "wanted", "30000"));
        var unknown = step(line.decide("income", "9000", "age", "99", "region", "city"));

        assertThat(village.path()).containsExactly(new SplitTaken("where", "otherwise"));
        assertThat(village.outputs()).containsEntry("channel", Value.of("visit"));
        assertThat(unknown.leaf()).isEqualTo("branch_office");
        assertThat(unknown.outputs()).containsEntry("channel", Value.Missing.MISSING);
    }

    @Test
    void anErrorCountsOnlyWhereTheWayComesToIt() {
        var reached = line.decide("income", "9000", "age", "30", "region", "city", "wanted", "0");
        var passedBy = line.decide("income", "9000", "age", "30", "region", "village", "wanted", "0");

        assertThat(Trial.codes(reached)).containsExactly("ENGINE_DIVISION_BY_ZERO");
        assertThat(reached.trace().orElseThrow().fault().orElseThrow().path())
                .isEqualTo("splits/how_much/branches/rich");
        assertThat(Trial.codes(passedBy)).isEmpty();
        assertThat(step(passedBy).leaf()).isEqualTo("visit");
    }

    @Test
    void anEarlierConditionThatHoldsKeepsALaterErrorAway() {
        var tree = new DecisionTreeNode(
                "tree",
                name("tree"),
                List.of("v"),
                List.of(new TreeSplit(
                        "s",
                        name("s"),
                        List.of(branch("first", "x > 5", "l1"), branch("second", "1 / y > 0", "l2")),
                        "l3")),
                List.of(leaf("l1", "1"), leaf("l2", "2"), leaf("l3", "3")));
        var trial = new Trial(
                new Drawing().numbers("x", "y").outputs("v").node(tree).line());

        assertThat(trial.decide("x", "6", "y", "0").outputs()).containsEntry("v", number("1"));
        assertThat(trial.decide("x", "5", "y", "1").outputs()).containsEntry("v", number("2"));
        assertThat(trial.decide("x", "5").outputs()).containsEntry("v", number("3"));
        var failed = trial.decide("x", "5", "y", "0");
        assertThat(failed.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("splits/s/branches/second");
    }

    @Test
    void aLoneLeafIsATree() {
        var tree = new DecisionTreeNode("tree", name("tree"), List.of("v"), List.of(), List.of(leaf("l", "x + 1")));
        var trial = new Trial(new Drawing().numbers("x").outputs("v").node(tree).line());

        assertThat(trial.decide("x", "1").outputs()).containsEntry("v", number("2"));
        assertThat(step(trial.decide("x", "1")).path()).isEmpty();
    }

    @Test
    void plansARuleForEveryLeafWithTheChoicesOnItsWay() {
        var rules = line.compiled().rulePlan().node("segment").rules();

        assertThat(rules)
                .extracting(rule -> rule.place().path())
                .containsExactly("leaves/phone", "leaves/app", "leaves/branch_office", "leaves/visit");
        assertThat(rules.get(3).tests()).hasSize(1);
        assertThat(rules.get(0).tests()).as("parted only behind what can fail").hasSize(1);
    }

    @Test
    void theFullTraceTellsEveryConditionOnTheWay() {
        var application = line.application("income", "9000", "age", "30", "region", "city", "wanted", "9000");

        var why = (NodeWhy.Splits) line.engine()
                .decide(application, TraceDepth.FULL)
                .trace()
                .orElseThrow()
                .why("segment")
                .orElseThrow();

        assertThat(why.splits()).extracting(NodeWhy.SplitWhy::split).containsExactly("where", "how_much");
        assertThat(why.splits().get(1).branches())
                .extracting(branch -> branch.why().answer())
                .containsExactly(Answer.TRUE, Answer.NOT_REACHED);
    }

    private static TreeBranch branch(String id, String when, String to) {
        return new TreeBranch(id, name(id), when, to);
    }

    private static TreeLeaf leaf(String id, String value) {
        return new TreeLeaf(id, name(id), List.of(value));
    }

    private static TableStep.LeafReached step(Decision decision) {
        return decision.trace().orElseThrow().steps().stream()
                .filter(TableStep.LeafReached.class::isInstance)
                .map(TableStep.LeafReached.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }
}
