package io.hengce.simulation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.PartKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flow that calls others that lie beside its file, from the arguments to the exit code and both streams. */
final class CalledFlowsTest extends Terminal {

    private static final String HOUSEHOLD = """
            {"application_id":"A-1","data":{"household":{"salary":5000,"debt":2000,"members":[{"income":3000},{"income":1000,"owes":2500}]}}}
            """;

    private static final String CALLING = """
            {"format":"hengce/flow/1","id":"%s","product":"loan","name":{},"dictionary":{"fields":[]},"nodes":[
            {"id":"start","kind":"start","name":{}},%s{"id":"fine","kind":"verdict","name":{},"outcome":"APPROVE"},{"id":"end","kind":"end","name":{}}],
            "edges":[{"id":"e1","from":"start","to":"%s"},%s{"id":"e3","from":"fine","to":"end"}]}
            """;

    @TempDir
    Path folder;

    private String flow = "";

    @BeforeEach
    void writeTheFlows() {
        write("flows/affordability.json", part("affordability"));
        write("flows/stress.json", part("stress"));
        flow = write("household.flow.json", new String(Documents.bytes("household-loan.flow.json"), UTF_8));
    }

    private static String part(String id) {
        return new String(new FixtureParts().find(PartKind.FLOW, id).orElseThrow(), UTF_8);
    }

    private String write(String name, String content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A flow that calls nobody, or the flow with this id and hash. */
    private static String calling(String id, String called, String hash) {
        if (called.isEmpty()) {
            return CALLING.formatted(id, "", "fine", "");
        }
        var node = "{\"id\":\"ask\",\"kind\":\"subflow\",\"name\":{},\"flow\":\"%s\",\"hash\":\"%s\"},"
                .formatted(called, hash);
        return CALLING.formatted(id, node, "ask", "{\"id\":\"e2\",\"from\":\"ask\",\"to\":\"fine\"},");
    }

    private static String hash(String flow) {
        return FlowJson.contentHash(FlowJson.read(flow.getBytes(UTF_8)).get());
    }

    /** A flow above so many that call each other. */
    private String above(int called) {
        var last = calling("f" + called, "", "");
        for (var number = called - 1; number >= 0; number--) {
            write("flows/f%d.json".formatted(number + 1), last);
            last = calling("f" + number, "f" + (number + 1), hash(last));
        }
        return write("top.flow.json", last);
    }

    @Test
    void decidesWithTheFlowsThatLieBesideIt() {
        assertThat(run("check", flow)).as(() -> out() + err()).isZero();
        assertThat(run("decide", flow, file("a.json", HOUSEHOLD), "--at", AT, "--trace"))
                .as(() -> out() + err())
                .isZero();
        assertThat(out()).contains("\"DECLINE\"", "\"R1\"", "\"called\"", "\"looped\"", "\"stress\"");
    }

    @Test
    void explainsTheCallsToTheApprover() {
        assertThat(run("decide", flow, file("a.json", HOUSEHOLD), "--at", AT, "--explain", "en"))
                .as(() -> out() + err())
                .isZero();
        assertThat(out())
                .contains("calls the flow “affordability”: approved")
                .contains("calls the flow “affordability” for each of 2")
                .contains("most severe outcome");
    }

    @Test
    void saysThatACalledFlowHasChanged() {
        write("flows/stress.json", part("stress").replace("1.5", "1.6"));

        assertThat(run("check", flow)).isEqualTo(1);
        assertThat(out() + err())
                .contains("SUBFLOW_PROBLEM afford/flow", "`flows/stress.json`")
                .doesNotContain("each_member/flow");
    }

    @Test
    void compilesTheFlowsThatAreCalledToo() {
        var to = folder.resolve("compiled");

        assertThat(run("compile", flow, "--out", to.toString()))
                .as(() -> out() + err())
                .isZero();

        assertThat(text(to.resolve("household_loan.bpmn").toString()))
                .contains("calledElement=\"process_affordability\"");
        assertThat(text(to.resolve("flows/affordability.bpmn").toString()))
                .contains("<process id=\"process_affordability\"", "BPMNDiagram");
        assertThat(text(to.resolve("flows/affordability.drl").toString()))
                .contains("package hengce.affordability_flow;");
        assertThat(to.resolve("flows/stress.bpmn")).isRegularFile();
        assertThat(to.resolve("flows/stress.drl")).isRegularFile();
        assertThat(out().lines()).hasSize(6);
    }

    @Test
    void callsSixteenFlowsInsideEachOther() {
        assertThat(run("check", above(16))).as(() -> out() + err()).isZero();
        assertThat(run("decide", above(16), file("a.json", "{\"application_id\":\"A\",\"data\":{}}"), "--at", AT))
                .as(() -> out() + err())
                .isZero();
    }

    @Test
    void refusesTheSeventeenthFlowInside() {
        assertThat(run("check", above(17))).isEqualTo(1);

        assertThat(out() + err()).contains("more than 16 flows are called inside each other");
    }

    @Test
    void refusesAFlowThatComesBackToItself() {
        var second = calling("second", "first", "any");
        write("flows/second.json", second);
        var first = write("first.flow.json", calling("first", "second", hash(second)));

        assertThat(run("check", first)).isEqualTo(1);
        assertThat(out() + err()).contains("`first` → `second` → `first`");
    }
}
