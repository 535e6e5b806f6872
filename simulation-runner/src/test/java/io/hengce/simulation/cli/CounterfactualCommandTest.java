package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What would have to change, from the arguments to the exit code and both streams. */
final class CounterfactualCommandTest extends Terminal {

    private static final String IN_DEBT = "\"applicant\":{\"age\":40,\"income\":6000},\"loan\":{\"debt\":5000}";

    @Test
    void saysTheSmallestChangesForAnApproval() {
        assertThat(run("counterfactual", V1, file("a.json", application(IN_DEBT)), "--at", AT))
                .isZero();

        assertThat(out()).contains("debt: 5000 → ").doesNotContain("age:");
        assertThat(lastProblem()).startsWith("A-1: decline; ways to approve: ").contains("fixed: age");
    }

    @Test
    void leavesTheFieldsThatAreNamedAndSaysThatNothingElseDoes() {
        var young = application("\"applicant\":{\"age\":17,\"income\":9000},\"loan\":{\"debt\":800}");

        assertThat(run("counterfactual", V1, file("a.json", young), "--at", AT)).isZero();
        assertThat(out()).isEmpty();
        assertThat(lastProblem()).startsWith("A-1: decline; no change of one or two fields leads to approve");

        assertThat(run("counterfactual", V1, file("a.json", young), "--at", AT, "--fixed="))
                .isZero();
        assertThat(out()).contains("age: 17 → 18");
    }

    @Test
    void saysWhenTheLimitWasReached() {
        assertThat(run("counterfactual", V1, file("a.json", application(IN_DEBT)), "--at", AT, "--decisions", "3"))
                .isZero();

        assertThat(err()).contains("The limit of 3 decisions was reached");
    }

    @Test
    void refusesWhatCannotBeMeant() {
        var file = file("a.json", application(IN_DEBT));

        assertThat(run("counterfactual", V1, file, "--at", AT, "--outcome", "maybe"))
                .isEqualTo(2);
        assertThat(lastProblem()).contains("`maybe` is no outcome");
        assertThat(run("counterfactual", V1, file, "--at", AT, "--fixed", "height"))
                .isEqualTo(2);
        assertThat(lastProblem()).contains("no field `height`");
        assertThat(run("counterfactual", V1, file, "--at", AT, "--decisions", "0"))
                .isEqualTo(2);
        assertThat(run("counterfactual", V1, file("b.json", "{}"), "--at", AT)).isEqualTo(1);
    }
}
