package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SplitsRuleTest {

    private static final FixtureParts PARTS = new FixtureParts();
    private static final String HASH = FixtureParts.hash(PartKind.FLOW, "next_loan");
    private static final String NEXT =
            "{'id':'next','flow':'next_loan','hash':'%s','inputs':[{'field':'income','expression':'1'}]}"
                    .formatted(HASH);
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

    @Test
    void acceptsAShadowGroupWithAFlowBesideTheDocument() {
        assertThat(FlowChecker.standard()
                        .check(Documents.trialLoan(), new FixtureParts())
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void refusesShadowsOfNoBucketsOrOfBucketsThatAreNone() {
        assertThat(shadow("'from':0,'share':10000").problems(PARTS)).isEmpty();
        assertThat(shadow("'from':9999").problems(PARTS)).isEmpty();
        for (var range :
                new String[] {"'from':-1", "'share':0", "'from':1,'share':10000", "'from':10000", "'share':-1"}) {
            assertThat(shadow(range).problems(PARTS))
                    .as(range)
                    .containsExactly("SPLIT_SHADOW_BUCKETS ways/shadows/next");
        }
        assertThat(shadow("'from':2147483647,'share':2147483647").problems(PARTS))
                .containsExactly("SPLIT_SHADOW_BUCKETS ways/shadows/next");
    }

    @Test
    void refusesAShadowWhoseFlowIsNotThereOrIsGivenWhatItDoesNotHave() {
        assertThat(shadow("'from':0").problems()).containsExactly("PART_MISSING ways/shadows/next/flow");
        assertThat(withShadows(NEXT.replace(HASH, "0".repeat(64))).problems(PARTS))
                .containsExactly("PART_HASH ways/shadows/next/flow");
        assertThat(withShadows(NEXT.replace("'field':'income'", "'field':'salary'"))
                        .problems(PARTS))
                .containsExactly(
                        "SUBFLOW_INPUT_MISSING ways/shadows/next/flow",
                        "SUBFLOW_INPUT_UNKNOWN ways/shadows/next/inputs/salary");
        assertThat(withShadows(NEXT.replace("'expression':'1'", "'expression':'wages'"))
                        .problems(PARTS))
                .containsExactly("EXPR_UNKNOWN_NAME ways/shadows/next/inputs/income:0-5");
    }

    @Test
    void groupsAndShadowsHaveIdsOfOneSpace() {
        assertThat(withShadows(NEXT.replace("'id':'next'", "'id':'all'")).problems(PARTS))
                .containsExactly("ID_TWICE ways/shadows/all");
    }

    @Test
    void runsAtMostTenShadowsBesideADecision() {
        assertThat(withShadows(shadows(10)).problems(PARTS)).isEmpty();
        assertThat(withShadows(shadows(11)).problems(PARTS)).containsExactly("SPLIT_SHADOWS ways");
    }

    @Test
    void warnsWhereAFlowIsCalledThatHasShadows() {
        var trial = Documents.trialLoan();
        var hash = FlowJson.contentHash(trial);
        var parts = MemoryParts.EMPTY
                .with(PartKind.FLOW, "trial_loan", Documents.bytes("trial-loan.flow.json"))
                .with(
                        PartKind.FLOW,
                        "next_loan",
                        new FixtureParts().find(PartKind.FLOW, "next_loan").orElseThrow());
        var call =
                "{'id':'call','kind':'subflow','flow':'trial_loan','hash':'%s','inputs':[{'field':'income','expression':'1'}]}"
                        .formatted(hash);

        assertThat(Drawing.chain(call).problems(parts)).containsExactly("SPLIT_SHADOW_PASSED call/flow");
    }

    private static String shadows(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> NEXT.replace("'next'", "'next%d'".formatted(number)))
                .collect(Collectors.joining(","));
    }

    private static Drawing shadow(String range) {
        return withShadows(NEXT.replace("'id':'next'", "'id':'next'," + range));
    }

    private static Drawing withShadows(String shadows) {
        return new Drawing()
                .node(Drawing.START)
                .node("{'id':'ways','kind':'split','salt':'s1','groups':[{'id':'all','share':10000}],'shadows':[%s]}"
                        .formatted(shadows))
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "ways")
                .edge("ways", "all", "approve")
                .edge("approve", "end");
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
