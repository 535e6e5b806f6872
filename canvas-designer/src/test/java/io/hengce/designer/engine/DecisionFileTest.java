package io.hengce.designer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.decisions.RecordedDecision;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.value.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecisionFileTest {

    @TempDir
    Path directory;

    @Test
    void readsDecisionsOfTheServiceAndOfTheCommandLine() throws IOException {
        var lines = DecisionJson.write(decision("a1"), "d-1") + "\n\n" + DecisionJson.write(decision("a2")) + "\n";

        var read = read(lines);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.get())
                .containsExactly(new RecordedDecision("d-1", decision("a1")), new RecordedDecision("", decision("a2")));
    }

    @Test
    void readsOneDecisionThatIsWrittenForPeople() throws IOException {
        assertThat(read(DecisionJson.pretty(decision("a1"))).get())
                .containsExactly(new RecordedDecision("", decision("a1")));
    }

    @Test
    void tellsTheLinesThatAreNoDecisionsAndKeepsTheOthers() throws IOException {
        var read = read("no JSON\n" + DecisionJson.write(decision("a2")) + "\n{\"outcome\": \"APPROVE\"}");

        assertThat(read.get()).hasSize(1);
        assertThat(read.diagnostics())
                .filteredOn(problem -> problem.code().equals("DECISION_LINE"))
                .extracting(problem -> problem.message().en())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Line 1"),
                        second -> assertThat(second).contains("Line 3"));
    }

    @Test
    void refusesWhatHoldsNoDecision() throws IOException {
        assertThat(codes(read(" \n"))).containsExactly("DECISIONS_EMPTY");
        assertThat(codes(DecisionFile.read(directory.resolve("nowhere"), NONE))).containsExactly("DECISIONS_FILE");
        assertThat(codes(read("{\"a\": "))).contains("DECISION_LINE");
        assertThat(read("[1]").value()).isEmpty();
    }

    private static final Dictionary NONE = new Dictionary(List.of());

    private Reading<List<RecordedDecision>> read(String text) throws IOException {
        return DecisionFile.read(Files.writeString(directory.resolve("decisions.jsonl"), text), NONE);
    }

    private static List<String> codes(Reading<?> read) {
        assertThat(read.value()).isEmpty();
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Decision decision(String application) {
        return new Decision(
                application,
                Outcome.DECLINE,
                List.of(),
                List.of(),
                Map.of(),
                new FlowReference("loan", 3, "ab".repeat(32)),
                "hengce",
                List.of("start", "end"),
                Optional.empty());
    }
}
