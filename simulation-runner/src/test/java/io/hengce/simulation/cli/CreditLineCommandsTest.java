package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow with a cross table, a decision tree, a limit and price, a split, and a review, from the command line. */
final class CreditLineCommandsTest extends Terminal {

    private static final String LARGE =
            "{\"application_id\":\"A-1\",\"data\":{\"applicant\":{\"income\":60000,\"age\":40,\"region\":\"city\"},\"wanted\":400000}}";

    private String flow = "";

    @BeforeEach
    void writeTheFlow() {
        flow = file("credit-line.flow.json", content("credit-line.flow.json"));
    }

    private static String content(String name) {
        return new String(Documents.bytes(name), StandardCharsets.UTF_8);
    }

    @Test
    void decidesItsCasesAsWorkedOutByHand() {
        assertThat(run("cases", flow, file("cases.json", content("credit-line.cases.json"))))
                .as(() -> out() + err())
                .isZero();
    }

    @Test
    void tellsTheReviewAndHowTheDecisionCameAbout() {
        assertThat(run("decide", flow, file("a.json", LARGE), "--at", AT, "--trace", "full"))
                .isZero();
        assertThat(out())
                .contains("\"reviews\"", "\"large_amounts\"", "\"cell_hit\"", "\"leaf_reached\"", "\"priced\"");
        assertThat(out()).contains("\"assigned\"", "\"bucket\"", "\"champion\"", "\"shares\"");

        assertThat(run("decide", flow, file("a.json", LARGE), "--at", AT, "--explain", "en"))
                .isZero();
        assertThat(out()).contains("For review").contains("the price was raised to its floor");
    }

    @Test
    void tellsWhereTwoVersionsPartFirst() {
        var other = content("credit-line.flow.json").replace("\"[25..60]\"", "\"[25..39]\"");
        var samples = file("s.csv", "income,age,region,wanted\n60000,40,city,400000\n9000,30,city,30000\n");

        assertThat(run("regress", flow, file("other.flow.json", other), "--samples", samples, "--at", AT))
                .isEqualTo(3);
        assertThat(out()).contains("matrix");
    }

    @Test
    void refusesWhatIsWrongInTheNewNodesAllAtOnce() {
        var wrong = content("credit-line.flow.json")
                .replace("\"[25..60]\"", "\"[20..60]\"")
                .replace("\"to\": \"phone\"", "\"to\": \"fax\"")
                .replace("\"step\": 1000", "\"step\": 0")
                .replace("\"share\": 1000", "\"share\": 999")
                .replace("\"queue\": \"large_amounts\"", "\"queue\": \"Large\"");

        assertThat(run("check", file("wrong.flow.json", wrong))).isEqualTo(1);
        assertThat(out() + err())
                .contains(
                        "CROSS_HEADINGS_OVERLAP matrix/rows/headings/grown",
                        "TREE_TARGET_UNKNOWN segment/splits/how_much/branches/rich",
                        "SPLIT_SHARES trial",
                        "LIMIT_STEP terms/limit/rounding/step",
                        "ID_FORM manual/queue");
    }
}
