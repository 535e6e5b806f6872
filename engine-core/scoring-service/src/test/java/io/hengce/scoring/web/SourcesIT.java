package io.hengce.scoring.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.source.RecordedAnswers;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.json.FlowJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged service with two vendors of data, who are well, slow, down, or talk nonsense. */
class SourcesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DECISIONS = "/v1/flows/bureau_loan/decisions";
    /** The bureau is given time enough for a busy machine. */
    private static final String FLOW = new String(Documents.bytes("bureau-loan.flow.json"), StandardCharsets.UTF_8)
            .replace("\"timeout_ms\": 800", "\"timeout_ms\": 6000");

    private static final String SCORE = "{\"report\": {\"score\": 640, \"accounts\": []}}";

    /** No more than what two nodes may take, and what the machine needs besides. */
    private static final Duration BOUND = Duration.ofSeconds(15);

    @TempDir
    static Path directory;

    private static WireMockServer vendors;
    private static RunningService service;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        vendors = new WireMockServer(options().dynamicPort());
        vendors.start();
        Files.writeString(directory.resolve("bureau.flow.json"), FLOW);
        service = RunningService.start(
                directory,
                "sources-it",
                "--hengce.sources.bureau.url=" + vendors.url("/bureau"),
                "--hengce.sources.bureau.headers.X-Key=secret-of-the-bank",
                "--hengce.sources.bureau.guard.window=4",
                "--hengce.sources.bureau.guard.open=1s",
                "--hengce.sources.lenders.url=" + vendors.url("/lenders"),
                "--hengce.record-answers=" + directory.resolve("answers.jsonl"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        vendors.stop();
        service.close();
    }

    /** Whatever a test did to the bureau's breaker is over when the next begins. */
    @BeforeEach
    void bothAreWell() throws IOException, InterruptedException {
        vendors.resetAll();
        bureau(okJson(SCORE));
        lenders(okJson("{\"count\": 1}"));
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!health("bureau").path("breaker").asString().equals("closed") && System.nanoTime() < deadline) {
            decide("well-" + System.nanoTime());
        }
    }

    private static void bureau(ResponseDefinitionBuilder answer) {
        vendors.stubFor(post("/bureau").willReturn(answer));
    }

    private static void lenders(ResponseDefinitionBuilder answer) {
        vendors.stubFor(post("/lenders").willReturn(answer));
    }

    private static String application(String id) {
        return """
                {"application_id": "%s", "decision_time": "2026-01-01T09:00:00+08:00",
                 "data": {"applicant": {"person": "P-%s", "income": 9000}}}""".formatted(id, id);
    }

    private static JsonNode decide(String id) throws IOException, InterruptedException {
        var answer = service.post(DECISIONS + "?trace=summary", application(id));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode health(String source) throws IOException, InterruptedException {
        return JSON.readTree(service.get("/actuator/health").body())
                .path("components")
                .path("sources")
                .path("details")
                .path(source);
    }

    private static JsonNode asked(JsonNode decision, String node) {
        for (var step : decision.path("trace").path("steps")) {
            if (step.path("node").asString().equals(node)) {
                return step;
            }
        }
        throw new AssertionError("no step of " + node + " in " + decision);
    }

    private static String firstReason(JsonNode decision) {
        return decision.path("reasons").path(0).path("code").asString();
    }

    @Test
    void decidesByWhatTheVendorsAnswerAndSendsThemItsCredentials() throws IOException, InterruptedException {
        var decision = decide("W1");

        assertThat(decision.path("outcome").asString()).isEqualTo("APPROVE");
        vendors.verify(postRequestedFor(urlEqualTo("/bureau")).withHeader("X-Key", equalTo("secret-of-the-bank")));
        assertThat(service.log()).doesNotContain("secret-of-the-bank");
        assertThat(health("bureau").path("asked").asInt()).isPositive();
    }

    @Test
    void recordsAnswersByWhichTheDecisionIsMadeAgain() throws IOException, InterruptedException {
        var decided = service.post(DECISIONS, application("R1")).body();

        var record = directory.resolve("answers.jsonl");
        var document = FlowJson.read(FLOW.getBytes(StandardCharsets.UTF_8)).get();
        var flow = FlowChecker.standard().check(document).get();
        var answers = RecordedAnswers.read(Files.readAllBytes(record)).get();
        var engine = DecisionEngine.load(FlowCompiler.compile(flow), EngineOptions.STANDARD.withSources(answers));
        var again = engine.decide(
                new ApplicationJson(flow.document().dictionary())
                        .read(application("R1").getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .get(),
                TraceDepth.NONE);
        var id = JSON.readTree(decided).path("decision_id").asString();
        assertThat(JSON.readTree(DecisionJson.write(again, id))).isEqualTo(JSON.readTree(decided));
        assertThat(Files.getPosixFilePermissions(record)).hasSize(2);
    }

    @Test
    void fallsBackInTimeWhereAVendorIsSlow() throws IOException, InterruptedException {
        lenders(okJson("{\"count\": 1}").withFixedDelay(20_000));

        var start = System.nanoTime();
        var decision = decide("S1");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
        assertThat(decision.path("outcome").asString()).isEqualTo("APPROVE");
        assertThat(asked(decision, "multi").toString()).contains("timeout").contains("fallback");
    }

    @Test
    void refersWhereAVendorTalksNonsense() throws IOException, InterruptedException {
        bureau(aResponse().withBody("<html>maintenance</html>"));

        var decision = decide("G1");

        assertThat(decision.path("outcome").asString()).isEqualTo("REFER");
        assertThat(firstReason(decision)).isEqualTo("ENGINE_SOURCE_DOWN");
        assertThat(decision.path("trace").path("fault").toString()).contains("garbage");
    }

    @Test
    void doesNotReadAnAnswerThatIsTooLarge() throws IOException, InterruptedException {
        bureau(aResponse().withBody(new byte[5 << 20]));

        var start = System.nanoTime();
        var decision = decide("L1");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
        assertThat(firstReason(decision)).isEqualTo("ENGINE_SOURCE_DOWN");
        assertThat(health("bureau").path("failures").path("too_large").asInt())
                .as("of %s", health("bureau"))
                .isPositive();
    }

    @Test
    void leavesAVendorAloneThatIsDownAndTriesLaterWhetherItIsBack() throws IOException, InterruptedException {
        bureau(aResponse().withStatus(503));
        for (var number = 0; !health("bureau").path("breaker").asString().equals("open"); number++) {
            assertThat(number).as("requests until the breaker opens").isLessThan(20);
            assertThat(firstReason(decide("D" + number))).isEqualTo("ENGINE_SOURCE_DOWN");
        }
        vendors.resetRequests();
        assertThat(decide("D-open").path("trace").path("fault").toString()).contains("breaker_open");
        vendors.verify(0, postRequestedFor(urlEqualTo("/bureau")));

        bureau(okJson(SCORE));

        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        var outcome = "";
        for (var number = 0; !outcome.equals("APPROVE") && System.nanoTime() < deadline; number++) {
            outcome = decide("B" + number).path("outcome").asString();
        }
        assertThat(outcome).isEqualTo("APPROVE");
    }

    @Test
    void doesNotStartOnSettingsThatCannotBeMeantAndNamesThemAll() {
        assertThatThrownBy(() -> RunningService.start(
                        directory,
                        "bad-sources-it",
                        "--hengce.sources.bureau.url=http://bureau.example/score",
                        "--hengce.sources.lenders.headers.X=1",
                        "--hengce.sources.third.url=ftp://x/y"))
                .hasMessageContaining("hengce.sources.bureau.url is not https")
                .hasMessageContaining("hengce.sources.lenders.url is not set")
                .hasMessageContaining("hengce.sources.third.url is no http(s) address");
    }
}
