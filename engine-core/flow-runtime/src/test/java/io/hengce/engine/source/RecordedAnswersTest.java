package io.hengce.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecordedAnswersTest {

    private static final SourceTerms TERMS = new SourceTerms(Duration.ofSeconds(1), 0, Optional.empty());
    private static final SourceRequest ONE = Vendor.request("{\"id\":1}");
    private static final SourceRequest TWO = Vendor.request("{\"id\":2}");

    private final HandTime time = new HandTime();
    private final Vendor vendor = new Vendor(
            () -> Vendor.says("{\"score\":7,\"accounts\":[{\"balance\":1.50}]}"),
            () -> Vendor.fails(SourceFailure.GARBAGE));
    private final RecordingSources recording =
            new RecordingSources(LiveSources.of(List.of(NamedSource.of("bureau", vendor)), time, time));

    private static RecordedAnswers read(String lines) {
        return RecordedAnswers.read(lines.getBytes(StandardCharsets.UTF_8)).get();
    }

    @Test
    void answersAsWasAnsweredWithoutACall() {
        var first = recording.ask("bureau", ONE, TERMS);
        var second = recording.ask("bureau", TWO, TERMS);

        var recorded = read(recording.recorded().lines());

        assertThat(recorded.ask("bureau", ONE, TERMS)).isEqualTo(first);
        assertThat(recorded.ask("bureau", TWO, TERMS)).isEqualTo(second);
        assertThat(recorded.lines()).isEqualTo(recording.recorded().lines());
        assertThat(vendor.shares()).hasSize(2);
    }

    @Test
    void aMissingAnswerIsAFailureAndNeverACall() {
        recording.ask("bureau", ONE, TERMS);
        var other = new SourceRequest("A-2", ONE.data());

        var reply = recording.recorded().ask("bureau", other, TERMS);

        assertThat(reply.answer())
                .isInstanceOfSatisfying(
                        SourceAnswer.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(SourceFailure.NOT_RECORDED));
        assertThat(vendor.shares()).hasSize(1);
    }

    @Test
    void namesEveryLineThatIsNoAnswer() {
        recording.ask("bureau", ONE, TERMS);
        var line = recording.recorded().lines();
        var lines = line + "{}\nnonsense\n\n" + line + line.replace("\"attempts\":1", "\"attempts\":2")
                + line.replace("\"attempts\":1", "\"attempts\":-1");

        var reading = RecordedAnswers.read(lines.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.diagnostics().stream().map(Diagnostic::code))
                .containsExactlyInAnyOrder("RECORD_LINE", "RECORD_LINE", "RECORD_TWICE", "RECORD_LINE");
    }
}
