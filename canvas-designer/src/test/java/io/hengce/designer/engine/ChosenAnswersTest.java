package io.hengce.designer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.session.Trial;
import io.hengce.designer.session.TrialInput;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.parts.FlowParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenAnswersTest {

    private static final TrialInput INPUT =
            new TrialInput("A", "2026-01-01T09:00:00+08:00", Map.of("person", "P", "income", "9000"));

    @TempDir
    Path folder;

    private final ChosenAnswers answers = new ChosenAnswers();
    private final EngineRunner runner = new EngineRunner(Beside.of(() -> FlowParts.NONE, answers));

    private Trial run() {
        return runner.run(Documents.bureauLoan(), INPUT);
    }

    private Path record(String lines) throws IOException {
        return Files.writeString(folder.resolve("answers.jsonl"), lines);
    }

    @Test
    void refusesAFlowWithSourcesWithoutAnswersAndRunsItWithThem() throws IOException {
        var without = run();
        answers.choose(Optional.of(record("")));
        var with = run();
        answers.choose(Optional.empty());

        assertThat(codes(without)).contains("SOURCE_NONE_REGISTERED");
        assertThat(with).isInstanceOf(Trial.Decided.class);
        assertThat(((Trial.Decided) with).decision().reasons())
                .extracting(reason -> reason.code())
                .contains("ENGINE_SOURCE_NOT_RECORDED");
        assertThat(codes(run())).contains("SOURCE_NONE_REGISTERED");
    }

    @Test
    void namesWhatIsWrongWithTheFile() throws IOException {
        answers.choose(Optional.of(record("{\"source\":\n")));
        assertThat(codes(run())).contains("RECORD_LINE");

        answers.choose(Optional.of(folder.resolve("nowhere.jsonl")));
        assertThat(codes(run())).containsExactly("ANSWERS_FILE");
    }

    private static List<String> codes(Trial trial) {
        return ((Trial.FlowRefused) trial)
                .problems().stream().map(Diagnostic::code).toList();
    }
}
