package io.hengce.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.scoring.openapi.LoanFlows;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the service as it is packaged, from the jars in {@code target}, and calls it over HTTP. */
class ScoringServiceIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String GOOD = """
            {"application_id": "A1", "decision_time": "2026-01-01T09:00:00+08:00",
             "data": {"applicant": {"age": 30, "income": 9000, "debt": 1500.5, "housing": "own"}}}""";

    @TempDir
    static Path directory;

    private static RunningService service;

    /** The directory has a comma in its name, which must not part it. */
    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var flows = Files.createDirectory(directory.resolve("loans, small ones"));
        Files.writeString(flows.resolve("small-loan.flow.json"), LoanFlows.small());
        Files.writeString(flows.resolve("broken.flow.json"), "{");
        Files.writeString(flows.resolve("faulty-loan.flow.json"), LoanFlows.faulty());
        service = RunningService.start(flows, "scoring-service-it");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.close();
    }

    @Test
    void decidesAnApplication() throws IOException, InterruptedException {
        var answer = service.post("/v1/flows/small_loan/decisions", GOOD);

        var decision = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(decision.path("outcome").asString()).isEqualTo("APPROVE");
        assertThat(decision.path("outputs").path("grade").asString()).isEqualTo("A");
        assertThat(decision.path("application_id").asString()).isEqualTo("A1");
        assertThat(decision.path("decision_id").asString()).hasSize(36);
        assertThat(decision.has("trace")).isFalse();
    }

    @Test
    void tracesOnDemandAndStampsAMissingTime() throws IOException, InterruptedException {
        var undated = GOOD.replace("\"decision_time\": \"2026-01-01T09:00:00+08:00\",", "");

        var answer = service.post("/v1/flows/small_loan/decisions?trace=summary", undated);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).path("trace").path("steps").size())
                .isGreaterThan(5);
        assertThat(JSON.readTree(answer.body()).path("trace").has("whys")).isFalse();
    }

    @Test
    void tellsAtTheFullDepthWhyEveryRuleHitOrNotAndHowLongTheNodesTook() throws IOException, InterruptedException {
        var trace = JSON.readTree(service.post("/v1/flows/small_loan/decisions?trace=full", GOOD)
                        .body())
                .path("trace");

        var states = trace.path("whys").findValuesAsString("state");
        assertThat(states).contains("no_hit", "off");
        assertThat(trace.path("micros").size()).isEqualTo(trace.path("steps").size());
    }

    @Test
    void answersTheSameApplicationTheSameButForTheDecisionsId() throws IOException, InterruptedException {
        var first = service.post("/v1/flows/small_loan/decisions", GOOD).body();
        var second = service.post("/v1/flows/small_loan/decisions", GOOD).body();

        assertThat(first).isNotEqualTo(second);
        assertThat(withoutId(first)).isEqualTo(withoutId(second));
    }

    @Test
    void listsEveryProblemOfABadApplication() throws IOException, InterruptedException {
        var bad = """
                {"application_id": "A1", "decision_time": "2026-01-01T09:00:00+08:00",
                 "data": {"applicant": {"age": "thirty", "housing": "tent", "shoe_size": 42}}}""";

        var answer = service.post("/v1/flows/small_loan/decisions", bad);

        var problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("problems").findValuesAsString("place"))
                .contains("data/applicant.age", "data/applicant.income", "data/applicant.housing")
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void speaksTheLanguageThatTheCallerAsksFor() throws IOException, InterruptedException {
        var chinese = service.send(service.request("/v1/flows/none/decisions")
                .header("Accept-Language", "zh-CN")
                .POST(BodyPublishers.ofString(GOOD)));

        assertThat(chinese.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(chinese.body()).path("detail").asString()).contains("没有决策流");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /v1/flows/none/decisions                     | {}         | 404
                    /v1/flows/small_loan/decisions               | {          | 400
                    /v1/flows/small_loan/decisions               | []         | 400
                    /v1/flows/small_loan/decisions               | ``         | 400
                    /v1/flows/small_loan/decisions?trace=all     | {}         | 400
                    /v1/flows/small_loan/decisions?trace=%E0%A4  | {}         | 400
                    /v1/flows/small_loan                         | {}         | 404
                    /v1/flows                                    | {}         | 405
                    """)
    void refusesWithAProblemDetail(String path, String body, int status) throws IOException, InterruptedException {
        var answer = service.post(path, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        var problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString()).isNotEmpty();
        assertThat(problem.path("problems").get(0).path("code")).isEqualTo(problem.path("code"));
    }

    @Test
    void refusesAHugeBodyAndAHugeNumberAtOnce() throws IOException, InterruptedException {
        var huge = service.post("/v1/flows/small_loan/decisions", GOOD + " ".repeat(300_000));
        var bomb = service.post("/v1/flows/small_loan/decisions", GOOD.replace("9000", "1e1000000000"));

        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(bomb.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNotJson() throws IOException, InterruptedException {
        var answer = service.send(service.bare("/v1/flows/small_loan/decisions")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(GOOD)));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("SERVICE_NOT_JSON");
    }

    @Test
    void listsFlowsAndRefusedFiles() throws IOException, InterruptedException {
        var listing = JSON.readTree(service.get("/v1/flows").body());

        assertThat(listing.path("flows").findValuesAsString("id")).containsExactly("faulty_loan", "small_loan");
        assertThat(listing.path("flows").get(0).path("hash").asString()).hasSize(64);
        assertThat(listing.path("flows").get(0).path("name").propertyNames()).containsExactly("zh", "en");
        assertThat(listing.path("refused").findValuesAsString("file")).containsExactly("broken.flow.json");
    }

    @Test
    void isHealthyAndExposesNothingElse() throws IOException, InterruptedException {
        assertThat(service.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(service.get("/actuator/heapdump").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET /v1/flows/%zz HTTP/1.1                 | 400
                    GET /v1/flows/%2e%2e%2f%00 HTTP/1.1        | 400
                    GET /v1/flows/[x] HTTP/1.1                 | 400
                    GET /v1/flows HTTP/9.1                     | 505
                    NONSENSE                                   | 400
                    TRACE /v1/flows HTTP/1.1                   | 405
                    BREW /v1/flows HTTP/1.1                    | 405
                    """)
    void answersWhatIsHardlyHttpWithAProblemDetail(String line, int status) throws IOException {
        var answer = service.raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        var parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0]).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        var problem = JSON.readTree(unchunked(parts[1]));
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString()).startsWith("SERVICE_");
    }

    @Test
    void answersAHeaderThatIsTooLargeWithAProblemDetail() throws IOException {
        var answer = service.raw("GET /v1/flows HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"SERVICE_BAD_REQUEST\"");
    }

    @Test
    void countsTheFaultsOfAFlow() throws IOException, InterruptedException {
        var before = incidents();

        var answer = service.post("/v1/flows/faulty_loan/decisions", GOOD.replace("9000", "9001"));

        assertThat(answer.body()).contains("ENGINE_DIVISION_BY_ZERO");
        assertThat(incidents()).isEqualTo(before + 1);
    }

    private static long incidents() throws IOException, InterruptedException {
        var details = JSON.readTree(service.get("/actuator/health").body())
                .path("components")
                .path("incidents")
                .path("details");
        return details.properties().stream()
                .mapToLong(count -> count.getValue().asLong())
                .sum();
    }

    /** The body of an answer that may have come in one chunk. */
    private static String unchunked(String body) {
        return body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
    }

    private static JsonNode withoutId(String decision) {
        var tree = (tools.jackson.databind.node.ObjectNode) JSON.readTree(decision);
        tree.remove("decision_id");
        return tree;
    }
}
