package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SplitsRuleTest {

    private static final String HALVES = "{'id':'a','share':5000},{'id':'b','share':5000}";

    @Test
    void acceptsGroupsThatTakeAllBuckets() {
        assertThat(split("s1", HALVES, "a", "b").problems()).isEmpty();
        assertThat(split("s1", "{'id':'all','share':10000}", "all").problems()).isEmpty();
    }

    @Test
    void warnsOfAGroupToWhichNoApplicationComes() {
        assertThat(split("s1", "{'id':'a','share':10000},{'id':'b','share':0}", "a", "b")
                        .problems())
                .containsExactly("SPLIT_GROUP_EMPTY ways/groups/b");
    }

    @Test
    void refusesSharesThatSumToLessOrMore() {
        assertThat(split("s1", "{'id':'a','share':5000},{'id':'b','share':4999}", "a", "b")
                        .problems())
                .containsExactly("SPLIT_SHARES ways");
        assertThat(split("s1", "{'id':'a','share':5000},{'id':'b','share':5001}", "a", "b")
                        .problems())
                .containsExactly("SPLIT_SHARES ways");
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThat(split("s1", "{'id':'a','share':10001},{'id':'b','share':-1}", "a", "b")
                        .problems())
                .containsExactly("SPLIT_SHARE ways/groups/a", "SPLIT_SHARE ways/groups/b");
    }

    @Test
    void sharesThatOverflowAreNoSum() {
        var huge = "{'id':'a','share':2147483647},{'id':'b','share':2147483647},{'id':'c','share':10002}";

        assertThat(split("s1", huge, "a", "b", "c").problems()).contains("SPLIT_SHARES ways");
    }

    @Test
    void refusesSaltsThatAreNotPlain() {
        for (var salt : new String[] {"", " ", "a b", "盐", "a\\u0000", "a/b", "a".repeat(65)}) {
            assertThat(split(salt, HALVES, "a", "b").problems()).as(salt).containsExactly("SPLIT_SALT ways/salt");
        }
        assertThat(split("Card_2026.v-1", HALVES, "a", "b").problems()).isEmpty();
        assertThat(split("a".repeat(64), HALVES, "a", "b").problems()).isEmpty();
    }

    @Test
    void refusesGroupsOfOneIdAndGroupsWithoutAnEdge() {
        assertThat(split("s1", "{'id':'a','share':5000},{'id':'a','share':5000}", "a")
                        .problems())
                .containsExactly("ID_TWICE ways/groups/a");
        assertThat(split("s1", HALVES, "a").problems()).containsExactly("EDGE_PORT_MISSING ways");
        assertThat(split("s1", HALVES, "a", "b", "c").problems()).containsExactly("EDGE_PORT_UNKNOWN edges/e4");
    }

    @Test
    void refusesHiddenCharactersInAName() {
        assertThat(split("s1", "{'id':'a','name':{'zh':'\\u202e'},'share':10000}", "a")
                        .problems())
                .containsExactly("NAME_CHARACTER ways/groups/a");
    }

    @Test
    void takesOneToAHundredGroups() {
        assertThat(split("s1", groups(100), ports(100)).problems()).isEmpty();
        assertThat(split("s1", groups(101), ports(101)).problems()).containsExactly("SPLIT_GROUPS ways");
        assertThat(split("s1", "").problems()).contains("SPLIT_GROUPS ways");
    }

    @Test
    void warnsOfTwoSplitsWithOneSalt() {
        var drawing = split("s1", HALVES, "a", "b");
        drawing.node("{'id':'again','kind':'split','salt':'s1','groups':[{'id':'all','share':10000}]}");

        assertThat(drawing.problems()).contains("SPLIT_SALT_SHARED again/salt");
    }

    @Test
    void everyGroupMayReachAnEndWithoutAnOutcome() {
        var drawing = new Drawing()
                .node(Drawing.START)
                .node("{'id':'ways','kind':'split','salt':'s1','groups':[%s]}".formatted(HALVES))
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "ways")
                .edge("ways", "a", "approve")
                .edge("ways", "b", "end")
                .edge("approve", "end");

        assertThat(drawing.problems()).containsExactly("OUTCOME_NONE_AT_END end");
    }

    private static String groups(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{'id':'g%d','share':%d}".formatted(number, number == 0 ? 10_000 - count + 1 : 1))
                .collect(Collectors.joining(","));
    }

    private static String[] ports(int count) {
        return IntStream.range(0, count).mapToObj(number -> "g" + number).toArray(String[]::new);
    }

    /** start → the split, all of whose ports lead to → approve → end. */
    private static Drawing split(String salt, String groups, String... ports) {
        var drawing = new Drawing()
                .node(Drawing.START)
                .node("{'id':'ways','kind':'split','salt':'%s','groups':[%s]}".formatted(salt, groups))
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "ways");
        for (var port : ports) {
            drawing.edge("ways", port, "approve");
        }
        return drawing.edge("approve", "end");
    }
}
