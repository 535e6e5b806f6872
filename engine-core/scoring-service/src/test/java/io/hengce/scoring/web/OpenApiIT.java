package io.hengce.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.scoring.openapi.LoanFlows;
import io.hengce.scoring.openapi.ReadDocument;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds the OpenAPI document that a running service gives against what it answers. */
class OpenApiIT {

    private static final String DECIDE = "/v1/flows/small_loan/decisions";

    @TempDir
    static Path directory;

    private static RunningService service;
    private static ReadDocument document;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("small-loan.flow.json"), LoanFlows.small());
        Files.writeString(directory.resolve("broken.flow.json"), "{\"format\": \"hengce/flow/1\"}");
        Files.writeString(directory.resolve("list-loan.flow.json"), LoanFlows.withLists());
        service = RunningService.start(directory, "openapi-it");
        document = new ReadDocument(service.get("/v1/openapi.json").body().getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.close();
    }

    @Test
    void isJsonAndTheSameEveryTime() throws IOException, InterruptedException {
        var answer = service.get("/v1/openapi.json");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(ReadDocument.read(answer.body())).isEqualTo(document.root());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "summary", "full"})
    void answersTheExampleAsTheDocumentSays(String depth) throws IOException, InterruptedException {
        var post = operation(DECIDE, "post");
        var example = post.at("/requestBody/content/application~1json/examples/dictionary/value");

        var answer = service.post(DECIDE + "?trace=" + depth, example.toString());

        var decision = ReadDocument.read(answer.body());
        var media = post.at("/responses/200/content/application~1json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(document.errors(media.path("schema"), decision)).isEmpty();
        assertThat(timeless(decision)).isEqualTo(timeless(media.at("/examples/" + depth + "/value")));
    }

    @ParameterizedTest
    @CsvSource({"summary, TraceSummary", "full, TraceFull"})
    void tracesAsTheSchemaOfTheDepthSays(String depth, String schema) throws IOException, InterruptedException {
        for (var debt : new String[] {"1500.5", "999999", "\"NA\"", "null"}) {
            for (var age : new String[] {"17", "30", "61"}) {
                var answer = service.post(DECIDE + "?trace=" + depth, application(age, debt));

                var decision = ReadDocument.read(answer.body());
                assertThat(document.errors("small_loan.Decision", decision)).isEmpty();
                assertThat(document.errors(schema, decision.path("trace"))).isEmpty();
            }
        }
    }

    @Test
    void listsFlowsAsTheDocumentSays() throws IOException, InterruptedException {
        var listing = ReadDocument.read(service.get("/v1/flows").body());

        assertThat(listing.path("refused").size()).isEqualTo(1);
        assertThat(document.errors("FlowListing", listing)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void isHealthyAsTheDocumentSays(String path) throws IOException, InterruptedException {
        var answer = service.get(path);

        var media = document.resolved(operation(path, "get").at("/responses/200"))
                .path("content")
                .path(answer.headers().firstValue("Content-Type").orElseThrow());
        assertThat(document.errors(media.path("schema"), ReadDocument.read(answer.body())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {                                                                             | 400 | JSON_SYNTAX
                    `{"application_id": "1", "data": {"applicant": {"age": 1, "income": 1}, "no": 1}}` | 400 | DATA_UNKNOWN
                    `{"application_id": "1", "data": {"applicant": {"age": "1", "income": 1}}}`     | 400 | APPLICATION_NOT_NUMBER
                    `{"application_id": "1", "data": {"applicant": {"age": 1}}}`                    | 400 | APPLICATION_FIELD_REQUIRED
                    `{"application_id": 1, "data": {"applicant": {"age": 1, "income": 1}}}`         | 400 | MEMBER_NOT_TEXT
                    `{"application_id": "1"}`                                                     | 400 | MEMBER_MISSING
                    """)
    void refusesABadApplicationAsTheDocumentSays(String body, int status, String code)
            throws IOException, InterruptedException {
        var answer = service.post(DECIDE, body);

        var problem = problem(answer, status);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.toString()).doesNotContain("REDACTED");
        assertThat(documented(DECIDE, "post", status, answer)).isEmpty();
    }

    @Test
    void takesListsAsTheDocumentSaysUpTo4Megabytes() throws IOException, InterruptedException {
        var path = "/v1/flows/list_loan/decisions";
        var example = operation(path, "post").at("/requestBody/content/application~1json/examples/dictionary/value");
        var accounts = "{\"kind\":\"loan\",\"amounts\":{\"balance\":1.25}},".repeat(9_000);
        var large = example.toString().replace("\"accounts\":[", "\"accounts\":[" + accounts);

        var taken = service.post(path, large);
        var refused = service.post(path, large + " ".repeat(4 << 20));

        assertThat(large.length()).isGreaterThan(300_000);
        assertThat(document.errors("list_loan.Application", ReadDocument.read(large)))
                .isEmpty();
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(problem(refused, 413).path("detail").asString()).contains("4096 KB");
    }

    @Test
    void refusesALargeApplicationAsTheDocumentSays() throws IOException, InterruptedException {
        var answer = service.post(DECIDE, application("30", "1") + " ".repeat(300_000));

        problem(answer, 413);
        assertThat(documented(DECIDE, "post", 413, answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/flows/nobody/decisions, application/json, application/json, 404, SERVICE_UNKNOWN_FLOW",
        "POST, /v1/flows/small_loan/decisions?trace=all, application/json, application/json, 400, SERVICE_UNKNOWN_TRACE",
        "POST, /v1/flows/small_loan/decisions?trace=%E0, application/json, application/json, 400, SERVICE_BAD_QUERY",
        "POST, /v1/flows/small_loan/decisions, text/plain, application/json, 415, SERVICE_NOT_JSON",
        "POST, /v1/flows/small_loan/decisions, application/json, text/html, 406, SERVICE_NOT_ACCEPTABLE",
    })
    void refusesABadRequestAsTheDocumentSays(
            String method, String path, String type, String accept, int status, String code)
            throws IOException, InterruptedException {
        var answer = service.send(service.bare(path)
                .header("Content-Type", type)
                .header("Accept", accept)
                .method(method, BodyPublishers.ofString(application("30", "1"))));

        assertThat(problem(answer, status).path("code").asString()).isEqualTo(code);
        assertThat(documented(DECIDE, "post", status, answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GET, /v1/flows/small_loan/decisions", "DELETE, /v1/openapi.json", "PUT, /v1/flows"})
    void refusesAWrongMethodWithAProblemOfTheDocument(String method, String path)
            throws IOException, InterruptedException {
        var answer = service.send(service.bare(path).method(method, BodyPublishers.noBody()));

        var known = document.root()
                .path("paths")
                .path(path)
                .propertyNames()
                .iterator()
                .next();
        assertThat(problem(answer, 405).path("code").asString()).isEqualTo("SERVICE_METHOD");
        assertThat(documented(path, known, 405, answer)).isEmpty();
    }

    /** What the documented answer of a status has against a real one. */
    private static List<String> documented(String path, String method, int status, HttpResponse<String> answer) {
        var response =
                document.resolved(operation(path, method).path("responses").path(Integer.toString(status)));
        var type = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        var schema = response.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s %s is documented", status, type)
                .isFalse();
        return document.errors(schema, ReadDocument.read(answer.body()));
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        var problem = ReadDocument.read(answer.body());
        assertThat(document.errors("Problem", problem)).isEmpty();
        return problem;
    }

    private static JsonNode operation(String path, String method) {
        var operation = document.root().path("paths").path(path).path(method);
        assertThat(operation.isObject()).as("%s %s is documented", method, path).isTrue();
        return operation;
    }

    private static JsonNode timeless(JsonNode decision) {
        var copy = (ObjectNode) decision.deepCopy();
        copy.remove("decision_id");
        if (copy.path("trace") instanceof ObjectNode trace) {
            trace.remove("micros");
        }
        return copy;
    }

    private static String application(String age, String debt) {
        return """
                {"application_id": "A1", "decision_time": "2026-01-01T09:00:00+08:00",
                 "data": {"applicant": {"age": %s, "income": 9000, "debt": %s, "housing": "own"}}}""".formatted(age, debt);
    }
}
