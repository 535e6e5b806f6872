package io.hengce.designer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.designer.Fixture;
import io.hengce.designer.SampleFixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.sample.SampleAnswer;
import io.hengce.designer.sample.SampleChoice;
import io.hengce.designer.sample.SampleRun;
import io.hengce.designer.session.Progress;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.parts.FlowParts;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EngineSamplesTest {

    @TempDir
    Path directory;

    private final EngineSamples samples = new EngineSamples(() -> FlowParts.NONE);

    @Test
    void decidesEveryRowAndCountsWhatPassedNodesAndEdges() {
        var run = decided(SampleFixture.write(directory));

        assertThat(run.heat().all()).isEqualTo(new OutcomeCounts(2, 1, 2));
        assertThat(run.heat().node("eligibility").all()).isEqualTo(5);
        assertThat(run.heat().node("approve")).isEqualTo(new OutcomeCounts(2, 1, 0));
        assertThat(run.heat().edge("e6")).isEqualTo(new OutcomeCounts(0, 0, 2));
        assertThat(run.heat().node("refer")).isEqualTo(OutcomeCounts.NONE);
        assertThat(run.heat().flow("e7")).isEqualTo(0.6);
    }

    @Test
    void leavesOutRowsThatAreNoApplications() {
        var run = decided(SampleFixture.writeWithBadRow(directory));

        assertThat(run.reading().badRows()).isEqualTo(1);
        assertThat(run.applications()).hasSize(5);
    }

    @Test
    void saysWhyAFileIsNoSampleSetOfTheFlow() {
        var noAge = SampleFixture.write(directory, "income,debt\n9000,1\n");

        assertThat(problems(noAge)).contains("SAMPLE_MISSING_COLUMN");
        assertThat(problems(directory.resolve("nowhere.csv"))).containsExactly("SAMPLE_NO_FILE");
    }

    @Test
    void keepsRunsSoThatUndoingCostsNothing() {
        var file = SampleFixture.write(directory);
        var first = decided(file);
        var edited = RuleEdits.condition("eligibility", "under_age", "age < 40").apply(Fixture.smallLoan());
        samples.run(choice(file), edited, () -> true);

        var again = decided(file);

        assertThat(again).isSameAs(first);
    }

    @Test
    void tellsHowManyAreDecided() {
        var told = new ArrayList<Integer>();

        samples.run(choice(SampleFixture.write(directory)), Fixture.smallLoan(), new Progress() {
            @Override
            public boolean getAsBoolean() {
                return true;
            }

            @Override
            public void reached(int done, int all) {
                told.add(done);
                assertThat(all).isEqualTo(5);
            }
        });

        assertThat(told).endsWith(5);
    }

    @Test
    void stopsOnceItsAnswerIsNotWanted() {
        var file = choice(SampleFixture.write(directory));

        assertThatThrownBy(() -> samples.run(file, Fixture.smallLoan(), () -> false))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesAFlowWithErrors() {
        var broken = RuleEdits.condition("eligibility", "under_age", "age <").apply(Fixture.smallLoan());

        assertThat(samples.run(choice(SampleFixture.write(directory)), broken, () -> true))
                .isInstanceOf(SampleAnswer.FlowRefused.class);
    }

    private Iterable<String> problems(Path file) {
        var answer = samples.run(choice(file), Fixture.smallLoan(), () -> true);
        return ((SampleAnswer.Unreadable) answer)
                .problems().stream().map(Diagnostic::code).toList();
    }

    private SampleRun decided(Path file) {
        return ((SampleAnswer.Decided) samples.run(choice(file), Fixture.smallLoan(), () -> true)).run();
    }

    private static SampleChoice choice(Path file) {
        return new SampleChoice(file, OffsetDateTime.parse("2026-01-31T08:00:00+08:00"));
    }
}
