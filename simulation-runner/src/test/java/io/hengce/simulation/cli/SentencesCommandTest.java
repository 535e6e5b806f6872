package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The flow in words, from the arguments to the exit code and both streams. */
final class SentencesCommandTest extends Terminal {

    @Test
    void saysEveryPartOfEveryNode() {
        assertThat(run("sentences", V1)).isZero();

        assertThat(out())
                .contains("eligibility Eligibility\n  Every rule that hits takes effect")
                .containsPattern("\\n  r001: If `[^`]+` is less than 18[^,]*, decline with reason “[A-Z][a-z ]+”\\n");
        assertThat(lastProblem()).matches("Sentences: [0-9]+\\.");
    }

    @Test
    void speaksChineseAndFeelWhenAsked() {
        assertThat(run("sentences", V1, "--node", "eligibility", "--lang", "zh"))
                .isZero();
        assertThat(out()).contains("\n  r001: 如果 `").contains(" 小于 18").contains("则拒绝");

        assertThat(run("sentences", V1, "--node", "eligibility", "--feel")).isZero();
        assertThat(out()).startsWith("eligibility Eligibility\n  r001: age < 18\n");
    }

    @Test
    void readsADraftThatDoesNotCheck() {
        var draft = text(V1).replace("\"age < 18\"", "\"agee < 18\"");

        assertThat(run("sentences", file("draft.flow.json", draft), "--node", "eligibility"))
                .isZero();
        assertThat(out()).contains("r001: If `agee` is less than 18, decline");
    }

    @Test
    void saysThatThereIsNoSuchNode() {
        assertThat(run("sentences", V1, "--node", "nowhere")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(lastProblem()).endsWith("has no node `nowhere`.");
    }
}
