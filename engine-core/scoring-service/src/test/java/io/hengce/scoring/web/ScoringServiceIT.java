package io.hengce.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String GOOD = """
            {"application_id": "A1", "decision_time": "2026-01-01T09:00:00+08:00",
             "data": {"applicant": {"age": 30, "income": 9000, "debt": 1500.5, "housing": "own"}}}""";

    private static final Path BUILD = buildDirectory();
    private static final Path LOG = BUILD.resolve("scoring-service-it.log");

    @TempDir
    static Path directory;

    private static Process service;
    private static URI base;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Files.write(directory.resolve("small-loan.flow.json"), Documents.bytes("small-loan.flow.json"));
        Files.writeString(directory.resolve("broken.flow.json"), "{");
        var port = freePort();
        base = URI.create("http://127.0.0.1:" + port);
        service = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        String.join(System.getProperty("path.separator"), jars()),
                        ScoringService.class.getName(),
                        directory.toString(),
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        awaitHealth();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.destroy();
        assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void decidesAnApplication() throws IOException, InterruptedException {
        var answer = post("/v1/flows/small_loan/decisions", GOOD);

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

        var answer = post("/v1/flows/small_loan/decisions?trace=summary", undated);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).path("trace").path("steps").size())
                .isGreaterThan(5);
    }

    @Test
    void answersTheSameApplicationTheSameButForTheDecisionsId() throws IOException, InterruptedException {
        var first = post("/v1/flows/small_loan/decisions", GOOD).body();
        var second = post("/v1/flows/small_loan/decisions", GOOD).body();

        assertThat(first).isNotEqualTo(second);
        assertThat(withoutId(first)).isEqualTo(withoutId(second));
    }

    @Test
    void listsEveryProblemOfABadApplication() throws IOException, InterruptedException {
        var bad = """
                {"application_id": "A1", "decision_time": "2026-01-01T09:00:00+08:00",
                 "data": {"applicant": {"age": "thirty", "housing": "tent", "shoe_size": 42}}}""";

        var answer = post("/v1/flows/small_loan/decisions", bad);

        var problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("problems").findValuesAsString("place"))
                .contains("data/applicant.age", "data/applicant.income", "data/applicant.housing")
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void speaksTheLanguageThatTheCallerAsksFor() throws IOException, InterruptedException {
        var chinese = send(request("/v1/flows/none/decisions")
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
        var answer = post(path, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        var problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString()).isNotEmpty();
        assertThat(problem.path("problems").get(0).path("code")).isEqualTo(problem.path("code"));
    }

    @Test
    void refusesAHugeBodyAndAHugeNumberAtOnce() throws IOException, InterruptedException {
        var huge = post("/v1/flows/small_loan/decisions", GOOD + " ".repeat(300_000));
        var bomb = post("/v1/flows/small_loan/decisions", GOOD.replace("9000", "1e1000000000"));

        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(bomb.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNotJson() throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(base.resolve("/v1/flows/small_loan/decisions"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(GOOD)));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("SERVICE_NOT_JSON");
    }

    @Test
    void listsFlowsAndRefusedFiles() throws IOException, InterruptedException {
        var listing = JSON.readTree(get("/v1/flows").body());

        assertThat(listing.path("flows").findValuesAsString("id")).containsExactly("small_loan");
        assertThat(listing.path("flows").get(0).path("hash").asString()).hasSize(64);
        assertThat(listing.path("flows").get(0).path("name").propertyNames()).containsExactly("zh", "en");
        assertThat(listing.path("refused").findValuesAsString("file")).containsExactly("broken.flow.json");
    }

    @Test
    void isHealthyAndExposesNothingElse() throws IOException, InterruptedException {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/heapdump").statusCode()).isEqualTo(404);
    }

    private static JsonNode withoutId(String decision) {
        var tree = (tools.jackson.databind.node.ObjectNode) JSON.readTree(decision);
        tree.remove("decision_id");
        return tree;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The room's own jar and the jars of its class path, as {@code bin/engine} runs them. */
    private static List<String> jars() throws IOException {
        try (var own = Files.list(BUILD)) {
            var jar = own.map(Path::toString)
                    .filter(name -> name.matches(".*scoring-service-[0-9].*\\.jar") && !name.contains("tests"))
                    .findFirst()
                    .orElseThrow();
            return List.of(jar, BUILD.resolve("lib").resolve("*").toString());
        }
    }

    /** Where this build puts its jars. */
    private static Path buildDirectory() {
        try {
            var classes =
                    ScoringServiceIT.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(classes.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitHealth() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < deadline && service.isAlive()) {
            if (!service.waitFor(100, TimeUnit.MILLISECONDS) && healthy()) {
                return;
            }
        }
        throw new IllegalStateException("the service did not start: " + Files.readString(LOG));
    }

    private static boolean healthy() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
