package io.hengce.scoring.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.source.DataSources;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.oracle.ValueGenerator;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.value.Value;
import io.hengce.scoring.FlowLoader;
import io.hengce.scoring.OfferedFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine answers to random applications is what the document says it answers, at every depth. {@code -Dcases=N} runs more. */
class DecisionSchemaProperties {

    private static final int CASES = Integer.getInteger("cases", 600);
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T09:00:00+08:00");

    @TempDir
    Path directory;

    @Test
    void answersAsTheDocumentSays() throws IOException {
        Files.writeString(directory.resolve("small.flow.json"), LoanFlows.small());
        Files.writeString(directory.resolve("faulty.flow.json"), LoanFlows.faulty());
        Files.writeString(directory.resolve("lists.flow.json"), LoanFlows.withLists());
        Files.write(directory.resolve("line.flow.json"), Documents.bytes("credit-line.flow.json"));
        Files.write(directory.resolve("trial.flow.json"), Documents.bytes("trial-loan.flow.json"));
        Files.createDirectory(directory.resolve("flows"));
        var next = new FixtureParts().find(PartKind.FLOW, "next_loan").orElseThrow();
        Files.write(directory.resolve("flows/next_loan.json"), next);
        var offer = FlowLoader.load(List.of(directory), DataSources.NONE);
        var document = new ReadDocument(OpenApiDocument.of(offer).bytes());
        var random = new Random(20_260_103L);
        var seen = new HashSet<String>();

        assertThat(offer.refused()).isEmpty();
        for (var cases = 0; cases < CASES; cases++) {
            for (var offered : offer.flows().values()) {
                application(offered, random).ifPresent(application -> compare(offered, application, document, seen));
            }
        }

        assertThat(seen)
                .contains("APPROVE", "REFER", "DECLINE", "ENGINE_DIVISION_BY_ZERO", "list_loan", "faulty_loan")
                .contains("credit_line", "trial_loan");
    }

    private static void compare(OfferedFlow offered, Application application, ReadDocument document, Set<String> seen) {
        for (var depth : TraceDepth.values()) {
            var decision = offered.engine().decide(application, depth);

            var answer = ReadDocument.read(DecisionJson.write(decision, "00000000-0000-0000-0000-000000000001"));
            assertThat(document.errors(offered.id() + ".Decision", answer))
                    .as(answer.toString())
                    .isEmpty();
            var trace = depth == TraceDepth.FULL ? "TraceFull" : "TraceSummary";
            assertThat(answer.has("trace")).isEqualTo(depth != TraceDepth.NONE);
            if (depth != TraceDepth.NONE) {
                assertThat(document.errors(trace, answer.path("trace"))).isEmpty();
            }
            seen.add(offered.id());
            seen.add(decision.outcome().name());
            decision.trace().flatMap(Trace::fault).ifPresent(fault -> seen.add(fault.code()));
        }
    }

    /** Every fourth has the income that the faulty flow cannot take. */
    private static Optional<Application> application(OfferedFlow offered, Random random) {
        var dictionary = offered.flow().document().dictionary();
        var sent = dictionary.fields().stream()
                .filter(field -> field.use().origin() != Origin.DERIVED)
                .toList();
        var values = new ValueGenerator(random).values(sent);
        if (random.nextInt(4) == 0) {
            values.put("income", Value.of(9001));
        }
        return new ApplicationAssembler(dictionary).assemble("A1", TIME, values).value();
    }
}
