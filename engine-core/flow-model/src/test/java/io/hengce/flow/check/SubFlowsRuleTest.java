package io.hengce.flow.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Flows that a flow calls: that they are there and valid, and are given and asked for what they have. */
final class SubFlowsRuleTest {

    private static final String AFFORDABILITY = FixtureParts.hash(PartKind.FLOW, "affordability");

    private static String call(String id, String flow, String hash, String members) {
        return "{'id':'%s','kind':'subflow','flow':'%s','hash':'%s'%s}".formatted(id, flow, hash, members);
    }

    /** A flow that calls the fixture's, with the usual fields and all reasons. */
    private static Drawing calling(String members) {
        return Drawing.chain(call("ask", "affordability", AFFORDABILITY, members))
                .usualFields()
                .field("{'id':'months','type':'number','unit':'months'}")
                .field("{'id':'z','type':'number','unit':'days','origin':'derived'}")
                .reason("R1")
                .reason("R2")
                .reason("R3");
    }

    private static List<String> problems(String members) {
        return shown(calling(members).problems(new FixtureParts()));
    }

    private static List<String> shown(List<String> problems) {
        return problems.stream()
                .filter(problem -> !problem.startsWith("VARIABLE_NEVER"))
                .toList();
    }

    /** A flow of this id that calls the next one. */
    private static FlowDocument link(String id, String next, String hash) {
        var drawn = Drawing.chain(call("ask", next, hash, "")).document();
        return renamed(drawn, id);
    }

    private static FlowDocument renamed(FlowDocument document, String id) {
        var json = new String(FlowJson.canonical(document), UTF_8).replace("\"id\":\"flow\"", "\"id\":\"" + id + "\"");
        return FlowJson.read(json.getBytes(UTF_8)).get();
    }

    /** Flows that call each other in a row, {@code f1} first; and the first one. */
    private static CheckResult row(int length) {
        var parts = MemoryParts.EMPTY;
        var last = renamed(Drawing.approving().document(), "f" + length);
        for (var number = length - 1; number >= 1; number--) {
            parts = parts.with(PartKind.FLOW, last.id(), FlowJson.canonical(last));
            last = link("f" + number, last.id(), FlowJson.contentHash(last));
        }
        return FlowChecker.standard().check(last, parts);
    }

    @Test
    void handsOutTheCheckedFlowWithThoseThatItCalls() {
        var drawing = calling(",'inputs':[{'field':'income','expression':'default(income, 1)'}]");

        var flow = FlowChecker.standard()
                .check(drawing.document(), new FixtureParts())
                .get();

        var site = flow.calls().get(0);
        assertThat(site).isEqualTo(CallSite.of((SubFlowNode) flow.byId("ask")));
        var called = flow.subFlow(site);
        assertThat(called.document().id()).isEqualTo("affordability");
        assertThat(called.subFlow(called.calls().get(0)).document().id()).isEqualTo("stress");
        assertThat(flow.callDepth()).isEqualTo(2);
        assertThat(flow.reasonsGiven()).containsExactlyInAnyOrder("R1", "R2", "R3");
    }

    @Test
    void checksAFlowOnceThatIsCalledTwice() {
        var inputs = ",'inputs':[{'field':'income','expression':'default(income, 1)'}]";
        var drawing = Drawing.chain(
                        call("one", "affordability", AFFORDABILITY, inputs),
                        call("two", "affordability", AFFORDABILITY, inputs))
                .usualFields()
                .reason("R1")
                .reason("R2")
                .reason("R3");

        var flow = FlowChecker.standard()
                .check(drawing.document(), new FixtureParts())
                .get();

        assertThat(flow.subFlow(flow.calls().get(0)))
                .isSameAs(flow.subFlow(flow.calls().get(1)));
    }

    @Test
    void refusesAFlowThatIsNotThereOrNotTheOneThatIsMeant() {
        assertThat(shown(Drawing.chain(call("ask", "none", "x", "")).problems(new FixtureParts())))
                .containsExactly("PART_MISSING ask/flow");
        assertThat(shown(Drawing.chain(call("ask", "affordability", "x", "")).problems(new FixtureParts())))
                .containsExactly("PART_HASH ask/flow");

        var other = renamed(Drawing.approving().document(), "other");
        var misnamed = MemoryParts.EMPTY.with(PartKind.FLOW, "file", FlowJson.canonical(other));
        assertThat(shown(Drawing.chain(call("ask", "file", FlowJson.contentHash(other), ""))
                        .problems(misnamed)))
                .containsExactly("SUBFLOW_ID ask/flow");
    }

    @Test
    void listsWhatIsWrongInACalledFlowOnceAndWithItsId() {
        var broken = renamed(
                Drawing.chain("{'id':'d','kind':'derive','assignments':[{'variable':'x','expression':'nothing'}]}")
                        .usualFields()
                        .document(),
                "broken");
        var parts = MemoryParts.EMPTY.with(PartKind.FLOW, "broken", FlowJson.canonical(broken));
        var hash = FlowJson.contentHash(broken);

        var found = FlowChecker.standard()
                .check(
                        Drawing.chain(call("one", "broken", hash, ""), call("two", "broken", hash, ""))
                                .document(),
                        parts)
                .diagnostics();

        assertThat(found).extracting(Drawing::shown).containsExactly("SUBFLOW_PROBLEM one/flow");
        assertThat(found.get(0).message().en())
                .contains("`broken`")
                .contains("`d/assignments/x")
                .contains("`nothing`");
        assertThat(found.get(0).message().zh()).contains("`broken`").contains("`nothing` 既不是字段");
    }

    @Test
    void listsWhatCannotBeReadInACalledFlow() {
        var parts = MemoryParts.EMPTY.with(PartKind.FLOW, "odd", "{}".getBytes(UTF_8));

        assertThat(shown(Drawing.chain(call("ask", "odd", "x", "")).problems(parts)))
                .containsExactly("SUBFLOW_PROBLEM ask/flow");
    }

    @Test
    void refusesAFlowThatComesBackToItself() {
        var b = link("b", "flow", "any");
        var parts = MemoryParts.EMPTY.with(PartKind.FLOW, "b", FlowJson.canonical(b));

        var found = FlowChecker.standard()
                .check(
                        Drawing.chain(call("ask", "b", FlowJson.contentHash(b), ""))
                                .document(),
                        parts)
                .diagnostics();

        assertThat(found).extracting(Diagnostic::code).containsExactly("SUBFLOW_PROBLEM");
        assertThat(found.get(0).message().en()).contains("`flow` → `b` → `flow`");
        assertThat(shown(Drawing.chain(call("ask", "flow", "any", "")).problems(FlowParts.NONE)))
                .containsExactly("SUBFLOW_RECURSION ask/flow");
    }

    @Test
    void callsSixteenFlowsInsideEachOtherAndNotSeventeen() {
        assertThat(row(17).get().callDepth()).isEqualTo(16);
        assertThat(row(18).diagnostics()).extracting(Diagnostic::code).contains("SUBFLOW_PROBLEM");
        assertThat(row(18).diagnostics().get(0).message().en()).contains("`f18` more than 16");
        assertThat(row(500).diagnostics()).extracting(Diagnostic::isError).contains(true);
    }

    @Test
    void givesFieldsTheirValues() {
        var income = "{'field':'income','expression':'default(income, 1)'}";

        assertThat(problems(",'inputs':[" + income + ",{'field':'debt','expression':'income'}]"))
                .isEmpty();
        assertThat(problems(",'inputs':[" + income + "," + income + "]"))
                .containsExactly("SUBFLOW_INPUT_TWICE ask/inputs/income");
        assertThat(problems(",'inputs':[" + income + ",{'field':'dti','expression':'1'}]"))
                .containsExactly("SUBFLOW_INPUT_UNKNOWN ask/inputs/dti");
        assertThat(problems("")).containsExactly("SUBFLOW_INPUT_MISSING ask/flow");
        assertThat(problems(",'inputs':[{'field':'income','expression':'income'}]"))
                .containsExactly("SUBFLOW_INPUT_MAYBE_MISSING ask/inputs/income");
        assertThat(problems(",'inputs':[" + income + ",{'field':'debt','expression':'home'}]"))
                .containsExactly("EXPR_WRONG_TYPE ask/inputs/debt:0-4");
        assertThat(problems(",'inputs':[" + income + ",{'field':'debt','expression':'months'}]"))
                .containsExactly("EXPR_ASSIGNED_UNIT ask/inputs/debt:0-6");
    }

    @Test
    void takesWhatTheFlowHas() {
        var inputs = ",'inputs':[{'field':'income','expression':'default(income, 1)'}]";
        var output = inputs + ",'outputs':[{'variable':'%s','field':'%s'}]";

        assertThat(problems(output.formatted("x", "dti"))).isEmpty();
        assertThat(problems(output.formatted("grade", "outcome"))).isEmpty();
        assertThat(problems(output.formatted("x", "nothing"))).containsExactly("SUBFLOW_OUTPUT_UNKNOWN ask/outputs/x");
        assertThat(problems(output.formatted("x", "band"))).containsExactly("EXPR_WRONG_TYPE ask/outputs/x");
        assertThat(problems(output.formatted("z", "debt"))).containsExactly("EXPR_ASSIGNED_UNIT ask/outputs/z");
        assertThat(problems(output.formatted("age", "dti"))).containsExactly("VARIABLE_NOT_DERIVED ask/outputs/age");
    }

    @Test
    void wantsTheReasonsOfACalledFlowInItsOwnCatalogue() {
        var drawing = Drawing.chain(call(
                        "ask",
                        "affordability",
                        AFFORDABILITY,
                        ",'inputs':[{'field':'income','expression':'default(income, 1)'}]"))
                .usualFields()
                .reason("R1")
                .reason("R3");

        assertThat(shown(drawing.problems(new FixtureParts()))).containsExactly("SUBFLOW_REASON_UNKNOWN ask/flow");
    }
}
