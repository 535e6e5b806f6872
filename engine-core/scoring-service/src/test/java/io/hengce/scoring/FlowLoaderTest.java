package io.hengce.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.source.DataSources;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.value.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowLoaderTest {

    @TempDir
    Path directory;

    @BeforeEach
    void putASampleFlow() throws IOException {
        Files.write(directory.resolve("small-loan.flow.json"), Documents.bytes("small-loan.flow.json"));
    }

    @Test
    void offersAFlowThatDecides() {
        var offer = FlowLoader.load(List.of(directory), DataSources.NONE);

        var decision =
                offer.flow("small_loan").orElseThrow().engine().decide(Documents.goodCustomer(), TraceDepth.FULL);
        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.trace().orElseThrow().micros().keySet())
                .as("the service times the nodes")
                .containsExactlyElementsOf(decision.path());
        assertThat(offer.refused()).isEmpty();
    }

    @Test
    void refusesABrokenFileAndOffersTheOthers() throws IOException {
        Files.writeString(directory.resolve("broken.flow.json"), "{\"format\": ");
        Files.writeString(directory.resolve("notes.txt"), "not a flow");

        var offer = FlowLoader.load(List.of(directory), DataSources.NONE);

        assertThat(offer.flows()).containsOnlyKeys("small_loan");
        assertThat(offer.refused())
                .extracting(refused -> refused.file().getFileName().toString())
                .containsExactly("broken.flow.json");
    }

    @Test
    void refusesAFlowThatAsksASourceThatIsNotRegistered() throws IOException {
        Files.write(directory.resolve("bureau.flow.json"), Documents.bytes("bureau-loan.flow.json"));

        var offer = FlowLoader.load(List.of(directory), DataSources.NONE);

        assertThat(offer.flows()).containsOnlyKeys("small_loan");
        assertThat(offer.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Diagnostic::code)
                        .containsOnly("SOURCE_NONE_REGISTERED"));
    }

    @Test
    void refusesAFlowWithErrorsAndListsThemAll() throws IOException {
        var text = Files.readString(directory.resolve("small-loan.flow.json"))
                .replace("\"id\": \"small_loan\"", "\"id\": \"second\"")
                .replace("debt / income", "debt / salary")
                .replace("\"when\": \"age < 18\"", "\"when\": \"age < \\\"x\\\"\"");
        Files.writeString(directory.resolve("wrong.flow.json"), text);

        var offer = FlowLoader.load(List.of(directory), DataSources.NONE);

        assertThat(offer.flows()).containsOnlyKeys("small_loan");
        assertThat(offer.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.problems())
                        .filteredOn(Diagnostic::isError)
                        .extracting(problem -> problem.place().node().orElse(""))
                        .contains("ratios", "eligibility"));
    }

    @Test
    void refusesASecondFileOfTheSameFlow() throws IOException {
        Files.write(directory.resolve("zz.flow.json"), Documents.bytes("small-loan.flow.json"));

        var offer = FlowLoader.load(List.of(directory), DataSources.NONE);

        assertThat(offer.flow("small_loan").orElseThrow().file().getFileName()).hasToString("small-loan.flow.json");
        assertThat(codes(offer)).containsExactly("SERVICE_FLOW_TWICE");
    }

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        var empty = Files.createDirectory(directory.resolve("empty"));

        var offer = FlowLoader.load(List.of(directory.resolve("none"), empty), DataSources.NONE);

        assertThat(codes(offer)).containsExactly("SERVICE_NO_PATH", "SERVICE_EMPTY_DIRECTORY");
    }

    private static List<String> codes(FlowOffer offer) {
        return offer.refused().stream()
                .flatMap(refused -> refused.problems().stream())
                .map(Diagnostic::code)
                .toList();
    }
}
