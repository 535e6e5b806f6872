package io.hengce.scoring.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.source.DataSources;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import io.hengce.flow.text.LocalizedText;
import io.hengce.scoring.FlowLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent to the service, or lies in its directory, is decided or refused by name; it never fails. {@code -Dcases=N} tries more. */
class ServiceFuzzProperties {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> APPLICATIONS = List.of("""
            {"application_id": "A1", "decision_time": "2026-01-01T09:00:00+08:00",
             "data": {"applicant": {"age": 30, "income": 9000, "debt": 1500.5, "housing": "own"}}}""", """
            {"data": {"applicant": {"housing": "rent", "income": 5000, "age": 21}}, "application_id": "汉字"}""");
    private static final List<String> WORDS = List.of(
            "data",
            "applicant",
            "age",
            "income",
            "housing",
            "own",
            "decision_time",
            "application_id",
            "null",
            "[]",
            "{}");

    @TempDir
    static Path directory;

    @TempDir
    Path spoilt;

    private static OpenService service;

    @BeforeAll
    static void start() throws IOException {
        Files.write(directory.resolve("small-loan.flow.json"), Documents.bytes("small-loan.flow.json"));
        service = OpenService.on(directory);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void answersWhateverIsSent() {
        var good = APPLICATIONS.stream().map(text -> text.getBytes(UTF_8)).toList();

        Fuzzing.at(new Door("requests", good, WORDS, ServiceFuzzProperties::send), 500)
                .reachDeep(10);
    }

    private static List<Diagnostic> send(byte[] input) {
        try {
            var answer = service.post("/v1/flows/small_loan/decisions?trace=full", input);
            var body = JSON.readTree(answer.body());
            assertThat(answer.statusCode()).as("%s", body).isIn(200, 400, 413);
            if (answer.statusCode() == 200) {
                assertThat(body.path("outcome").asString()).isIn("APPROVE", "REFER", "DECLINE");
                return List.of();
            }
            assertThat(body.path("problems").size()).isPositive();
            var said = new ArrayList<Diagnostic>();
            body.path("problems").forEach(problem -> said.add(diagnostic(problem)));
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Diagnostic diagnostic(JsonNode problem) {
        var sentence = problem.path("message").asString();
        var code = problem.path("code").asString();
        return new Diagnostic(code, Severity.ERROR, Place.DOCUMENT, new LocalizedText(sentence, sentence));
    }

    @Test
    void offersOrRefusesWhateverLiesInItsDirectory() {
        var good = List.of(Documents.bytes("small-loan.flow.json"), Documents.bytes("credit-line.flow.json"));
        var words = List.of("rule_set", "derive", "verdict", "all", "first", "unique", "number", "null", "0.5");

        Fuzzing.at(new Door("service flows", good, words, this::load), 60).reachDeep(8);
    }

    private List<Diagnostic> load(byte[] input) {
        try {
            var file = Files.write(spoilt.resolve("spoilt.flow.json"), input);
            var offer = FlowLoader.load(List.of(file), DataSources.NONE);
            assertThat(offer.flows().size() + offer.refused().size()).isEqualTo(1);
            return offer.refused().stream()
                    .flatMap(refused -> refused.problems().stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
