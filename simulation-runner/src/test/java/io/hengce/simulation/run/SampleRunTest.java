package io.hengce.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import io.hengce.simulation.Decisions;
import io.hengce.simulation.Pockets;
import io.hengce.simulation.diff.DecidedPair;
import io.hengce.simulation.run.SampleRun.Side;
import io.hengce.simulation.samples.CellProblem;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import io.hengce.simulation.samples.SampleSettings;
import io.hengce.simulation.samples.cells.ReadPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleRunTest {

    private static final Decider APPROVES =
            application -> Decisions.of(application.id(), Outcome.APPROVE).build();
    private static final Decider DECLINES =
            application -> Decisions.of(application.id(), Outcome.DECLINE).build();

    @TempDir
    private Path folder;

    @Test
    void decidesEveryRowInOrder() throws IOException {
        var rows = new StringBuilder("age,debt\n");
        for (var row = 1; row <= 500; row++) {
            rows.append(row % 100 == 0 ? "many,1\n" : "35,1\n");
        }
        var told = new ArrayList<String>();

        new SampleRun(new BatchRun(4))
                .decide(
                        file(rows.toString(), Pockets.first().dictionary()),
                        APPROVES,
                        result -> told.add(text(result)));

        assertThat(told).hasSize(500);
        assertThat(told.get(98)).isEqualTo("decided 99");
        assertThat(told.get(99)).isEqualTo("bad 100 [age]");
        assertThat(told.get(100)).isEqualTo("decided 101");
    }

    @Test
    void tellsWithEveryRowHowMuchOfTheFileWasRead() throws IOException {
        var file = file("age,debt\n" + "35,1\n".repeat(20_000), Pockets.first().dictionary());
        var parts = new ArrayList<ReadPart>();

        new SampleRun(new BatchRun(2), part -> parts.add(part.orElseThrow())).decide(file, APPROVES, result -> {});

        assertThat(parts).hasSize(20_000).isSortedAccordingTo(Comparator.comparingLong(ReadPart::read));
        assertThat(parts.get(0).read()).isBetween(1L, 50_000L);
        assertThat(parts.get(19_999)).isEqualTo(new ReadPart(100_009, 100_009));
    }

    @Test
    void comparesWhatBothDictionariesAccept() throws IOException {
        var wide = Pockets.first().dictionary();
        var narrow = withRequiredIncome(wide);
        var text = "age,debt,income\n35,1,5000\n35,1,\nmany,1,\n35,1,6000\n";
        var told = new ArrayList<String>();

        new SampleRun(new BatchRun(2))
                .compare(
                        new Side(file(text, wide), APPROVES),
                        new Side(file(text, narrow), DECLINES),
                        result -> told.add(result.accept(new Pairs())));

        assertThat(told)
                .containsExactly(
                        "pair 1 APPROVE DECLINE", "bad 2 [income]", "bad 3 [age, income]", "pair 4 APPROVE DECLINE");
    }

    @Test
    void remembersWhatWasDecided() throws IOException {
        var asked = new AtomicInteger();
        var remembering = new RememberedDecisions(application -> {
            asked.incrementAndGet();
            return APPROVES.decide(application);
        });
        var file = file("age,debt\n35,1\n36,1\n", Pockets.first().dictionary());

        new SampleRun(new BatchRun(2)).decide(file, remembering, result -> {});
        new SampleRun(new BatchRun(2)).decide(file, remembering, result -> {});

        assertThat(asked).hasValue(2);
    }

    private SampleFile file(String text, Dictionary dictionary) throws IOException {
        var path = Files.writeString(folder.resolve("s.csv"), text);
        var at = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");
        return SampleFile.open(path, dictionary, new SampleSettings(Optional.of(at), Optional.empty()))
                .get();
    }

    private static Dictionary withRequiredIncome(Dictionary dictionary) {
        var required = new FieldUse(Origin.REQUEST, true, false, List.of(), Sensitivity.C2, Value.Missing.MISSING);
        return new Dictionary(dictionary.fields().stream()
                .map(field -> field.id().equals("income")
                        ? new Field(field.id(), field.path(), field.label(), field.type(), required)
                        : field)
                .toList());
    }

    private static String text(RowResult<SampleRun.RowDecision> result) {
        return result.accept(new RowResult.Cases<>() {
            @Override
            public String decided(SampleRun.RowDecision decided) {
                return "decided " + decided.decision().applicationId();
            }

            @Override
            public String refused(BadRow badRow) {
                return bad(badRow);
            }

            @Override
            public String ended(Broken broken) {
                return "broken " + broken.row();
            }
        });
    }

    private static String bad(BadRow badRow) {
        return "bad " + badRow.row() + " "
                + badRow.problems().stream().map(CellProblem::column).sorted().toList();
    }

    private static final class Pairs implements RowResult.Cases<DecidedPair, String> {
        @Override
        public String decided(DecidedPair pair) {
            return "pair " + pair.row() + " " + pair.baseline().outcome() + " "
                    + pair.candidate().outcome();
        }

        @Override
        public String refused(BadRow badRow) {
            return bad(badRow);
        }

        @Override
        public String ended(Broken broken) {
            return "broken " + broken.row();
        }
    }
}
