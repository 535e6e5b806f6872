package io.hengce.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowAddressTest {

    @Test
    void readsAFile() {
        var address = FlowAddress.parse("flows/loan.flow.json").get();

        assertThat(address).isEqualTo(new FlowAddress.InFile(Path.of("flows/loan.flow.json")));
    }

    @Test
    void readsARevision() {
        var address = FlowAddress.parse("repo:consumer_loan@12").get();

        assertThat(address).isEqualTo(new FlowAddress.InRepository("consumer_loan", 12));
        assertThat(address).hasToString("repo:consumer_loan@12");
    }

    @Test
    void isWrittenAlikeInEveryLanguageOfTheMachine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG")); // its digits are not 0 to 9
        try {
            assertThat(new FlowAddress.InRepository("consumer_loan", 12)).hasToString("repo:consumer_loan@12");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repo:",
                "repo:loan",
                "repo:loan@",
                "repo:loan@0",
                "repo:Loan@1",
                "repo:loan@1x",
                "repo:../x@1",
                "a\0b"
            })
    void refusesWithAnExample(String text) {
        var problems = FlowAddress.parse(text).diagnostics();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("REPO_ADDRESS");
            assertThat(problem.message().en()).contains(text, "repo:ID@REV");
        });
    }
}
