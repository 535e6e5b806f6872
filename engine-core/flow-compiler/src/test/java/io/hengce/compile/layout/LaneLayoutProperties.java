package io.hengce.compile.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Random drafts whose nodes are scattered over lanes: what every drawing with lanes has. {@code -Dcases=N} draws more. */
final class LaneLayoutProperties {

    private static final int CASES = Integer.getInteger("cases", 2_000) / 20;

    @Test
    void keepsEveryNodeInItsLaneAndLanesApart() {
        for (var seed = 0; seed < CASES; seed++) {
            var draft = RandomLanes.of(seed);
            var before = draft.lanesOfNodes();

            var drawn = Drawn.anew(draft.document());

            var story = "seed %s".formatted(seed);
            assertThat(drawn.overlaps(12)).as(story).isEmpty();
            assertThat(meetingLanes(drawn.layout())).as(story).isEmpty();
            before.forEach((node, lane) -> assertThat(area(drawn.layout(), lane).contains(drawn.box(node)))
                    .as(story + " " + node)
                    .isTrue());
            assertThat(strangers(drawn, before)).as(story).isEmpty();
        }
    }

    @Test
    void keepsTheOrderOfStackedLanesAndOfStages() {
        for (var seed = 0; seed < CASES; seed++) {
            var draft = RandomLanes.of(seed);

            var layout = AutomaticLayout.of(draft.document());

            var stacks = Stack.of(draft.document().layout().lanes());
            assertThat(ids(Stack.of(layout.lanes()))).as("seed %s", seed).isEqualTo(ids(stacks));
        }
    }

    @Test
    void drawsTheSameAgain() {
        for (var seed = 0; seed < CASES / 4; seed++) {
            var document = RandomLanes.of(seed, false).document();
            var once = document.withLayout(AutomaticLayout.of(document));

            assertThat(AutomaticLayout.of(once)).as("seed %s", seed).isEqualTo(once.layout());
        }
    }

    @Test
    void drawsASelectionWithoutRunningOverWhatIsNotSelected() {
        for (var seed = 0; seed < CASES; seed++) {
            var draft = RandomLanes.of(seed);
            var document = draft.document();
            if (!new Drawn(document, document.layout()).overlaps(0).isEmpty()) {
                continue;
            }
            var random = new Random(seed);
            var some = document.nodes().stream()
                    .map(FlowNode::id)
                    .filter(node -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet());

            var drawn = new Drawn(document, AutomaticLayout.of(document, some));

            var story = "seed %s, %s".formatted(seed, some);
            assertThat(drawn.overlaps(0)).as(story).isEmpty();
            assertThat(meetingLanes(drawn.layout())).as(story).isEmpty();
            assertThat(new RandomLanes(document.withLayout(drawn.layout())).lanesOfNodes())
                    .as(story)
                    .isEqualTo(draft.lanesOfNodes());
            assertThat(drawn.document().edges())
                    .filteredOn(edge -> !drawn.layout().bendsOf(edge.id()).isEmpty())
                    .as(story)
                    .allMatch(drawn::isOrthogonal);
        }
    }

    private static List<List<String>> ids(List<Stack> stacks) {
        return stacks.stream()
                .map(stack -> stack.lanes().stream().map(Lane::id).toList())
                .toList();
    }

    static List<String> meetingLanes(Layout layout) {
        var lanes = layout.lanes();
        var found = new ArrayList<String>();
        for (var one = 0; one < lanes.size(); one++) {
            for (var other = one + 1; other < lanes.size(); other++) {
                if (Area.of(lanes.get(one)).comesNear(Area.of(lanes.get(other)), 0)) {
                    found.add(lanes.get(one) + " " + lanes.get(other));
                }
            }
        }
        return found;
    }

    /** Nodes of one lane that touch another. */
    private static List<String> strangers(Drawn drawn, Map<String, String> lanes) {
        var found = new ArrayList<String>();
        lanes.forEach((node, own) -> drawn.layout().lanes().stream()
                .filter(lane -> !lane.id().equals(own))
                .filter(lane -> area(drawn.layout(), lane.id()).intersects(drawn.box(node)))
                .forEach(lane -> found.add(node + " in " + lane.id())));
        return found;
    }

    static java.awt.Rectangle area(Layout layout, String lane) {
        return layout.lanes().stream()
                .filter(each -> each.id().equals(lane))
                .map(each -> new java.awt.Rectangle(each.at().x(), each.at().y(), each.width(), each.height()))
                .findFirst()
                .orElseThrow();
    }
}
