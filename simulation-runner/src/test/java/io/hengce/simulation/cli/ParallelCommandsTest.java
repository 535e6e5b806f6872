package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow with parallels at the command line. */
class ParallelCommandsTest extends Terminal {

    private static final String AT = "2026-02-01T08:00:00+08:00";
    private static final String OVERDUE = """
            {"application_id":"A-1","data":{"age":30,"income":9000,"debt":3000,"overdue":true}}""";

    private String content = "";
    private String flow = "";

    @BeforeEach
    void writeTheFlow() {
        content = new String(Documents.bytes("parallel-checks.flow.json"), StandardCharsets.UTF_8);
        flow = file("parallel-checks.flow.json", content);
    }

    @Test
    void decidesThroughAllBranchesAndTellsHow() {
        assertThat(run("decide", flow, file("a.json", OVERDUE), "--at", AT, "--trace", "full"))
                .isZero();
        assertThat(out())
                .contains("\"outcome\": \"REFER\"", "\"kind\": \"passed\", \"node\": \"checks\"", "\"person_grade\"");

        assertThat(run("decide", flow, file("a.json", OVERDUE), "--at", AT, "--explain", "en"))
                .isZero();
        assertThat(out()).contains("begins its branches, in order", "all branches have come here");
    }

    @Test
    void decidesSamplesInBatches() {
        var samples = file("s.csv", "age,income,debt,overdue\n30,9000,3000,false\n30,0,1,true\n17,900,800,false\n");

        var decided = folder.resolve("out.csv");
        assertThat(run("simulate", flow, "--samples", samples, "--at", AT, "--out", decided.toString()))
                .as(() -> out() + err())
                .isZero();
        assertThat(decided)
                .content()
                .contains("1,1,approve,", "2,2,refer,\"ENGINE_DIVISION_BY_ZERO, R001\"", "3,3,decline,");
    }

    @Test
    void tellsWhereTwoVersionsPartFirst() {
        var other = content.replace("\"ratio > 0.6\"", "\"ratio > 0.3\"");
        var samples = file("s.csv", "age,income,debt,overdue\n30,9000,3000,false\n");

        assertThat(run("regress", flow, file("other.flow.json", other), "--samples", samples, "--at", AT))
                .isEqualTo(3);
        assertThat(out()).contains("burden");
    }

    @Test
    void saysInSentencesWhatBranchesDo() {
        assertThat(run("sentences", flow, "--lang", "en")).isZero();
        assertThat(out()).contains("Branch “Credit” to “Ratios”");
    }

    @Test
    void refusesWhatIsWrongInTheBranchesAllAtOnce() {
        var wrong = content.replace("\"debt / income\"", "\"debt / income + fraud_points\"")
                .replace("\"from\": \"detailed\", \"to\": \"checked\"", "\"from\": \"detailed\", \"to\": \"way\"");

        assertThat(run("check", file("wrong.flow.json", wrong))).isEqualTo(1);
        assertThat(out() + err()).contains("PARALLEL_READ ratios/assignments/ratio", "PARALLEL_CROSSED way");
    }
}
