package io.hengce.scoring.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.LimitFlows;
import io.hengce.flow.json.FlowJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of limits over HTTP: what stands at a limit is decided, what is one past it is refused by name or ends as REFER. */
@Timeout(300)
class LimitServiceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PLAIN = "/v1/flows/plain/decisions";
    private static final String STEPS = "/v1/flows/steps/decisions";

    @TempDir
    static Path directory;

    private static OpenService service;

    @BeforeAll
    static void start() throws IOException {
        flow("plain", LimitFlows.text(LimitFlows.FIELDS, LimitFlows.derive("y", "1")));
        flow("steps", FlowJson.write(LimitFlows.steps()));
        flow("records", FlowJson.write(LimitFlows.records()));
        service = OpenService.on(directory);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void flow(String id, String text) throws IOException {
        Files.writeString(
                directory.resolve(id + ".flow.json"), text.replaceFirst("\"id\" ?: ?\"f\"", "\"id\":\"" + id + "\""));
    }

    private static byte[] application(String data) {
        return ("{\"application_id\":\"A\",\"decision_time\":\"2026-06-01T12:00:00+08:00\",\"data\":{" + data + "}}")
                .getBytes(UTF_8);
    }

    /** An application with blanks behind it. */
    private static byte[] padded(int bytes) {
        var start = application("\"x\":1");
        var all = new byte[bytes];
        Arrays.fill(all, (byte) ' ');
        System.arraycopy(start, 0, all, 0, start.length);
        return all;
    }

    private static String ones(int count) {
        return Collections.nCopies(count, "1").toString();
    }

    private static JsonNode refusal(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return JSON.readTree(answer.body()).path("code");
    }

    @Test
    void requestOf256Kilobytes() throws IOException, InterruptedException {
        assertThat(service.post(PLAIN, padded(256 << 10)).statusCode()).isEqualTo(200);
        assertThat(refusal(service.post(PLAIN, padded((256 << 10) + 1)), 413).asString())
                .isEqualTo("SERVICE_REQUEST_TOO_LARGE");
    }

    @Test
    void requestOf4MegabytesWhereThereAreLists() throws IOException, InterruptedException {
        assertThat(service.post(STEPS, padded(4 << 20)).statusCode()).isEqualTo(200);
        assertThat(refusal(service.post(STEPS, padded((4 << 20) + 1)), 413).asString())
                .isEqualTo("SERVICE_REQUEST_TOO_LARGE");
    }

    @Test
    void requestThatDoesNotSayHowLongItIs() throws IOException, InterruptedException {
        for (var bytes : new int[] {256 << 10, (256 << 10) + 1}) {
            var body = padded(bytes);
            var answer = service.send(
                    service.request(PLAIN).POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

            assertThat(answer.statusCode()).isEqualTo(bytes == 256 << 10 ? 200 : 413);
        }
    }

    /** A few kilobytes that would be 16 megabytes. */
    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(new byte[16 << 20]);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "identity, gzip"})
    void unpacksNothing(String encoding) throws IOException, InterruptedException {
        var answer = service.send(
                service.request(PLAIN).header("Content-Encoding", encoding).POST(BodyPublishers.ofByteArray(bomb())));

        assertThat(refusal(answer, 415).asString()).isEqualTo("SERVICE_ENCODED");
        assertThat(answer.body()).contains(encoding);
    }

    @Test
    void takesABodyThatSaysItIsAsItIs() throws IOException, InterruptedException {
        var answer = service.send(service.request(PLAIN)
                .header("Content-Encoding", "identity")
                .POST(BodyPublishers.ofByteArray(application("\"x\":1"))));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void listOf10000Elements() throws IOException, InterruptedException {
        assertThat(service.post(STEPS, application("\"few\":" + ones(10_000))).statusCode())
                .isEqualTo(200);
        assertThat(refusal(service.post(STEPS, application("\"few\":" + ones(10_001))), 400)
                        .asString())
                .isEqualTo("APPLICATION_LIST_TOO_LONG");
    }

    @Test
    void runOfAMillionSteps() throws IOException, InterruptedException {
        var all = "\"many\":" + ones(10_000);

        assertThat(service.post(STEPS, application(all + ",\"few\":[]")).body())
                .contains("\"APPROVE\"", "\"y\":1000000");
        var onePast = service.post(STEPS, application(all + ",\"few\":[1]"));
        assertThat(onePast.statusCode()).isEqualTo(200);
        assertThat(onePast.body()).contains("\"REFER\"", "ENGINE_STEPS");
    }

    @ParameterizedTest
    @CsvSource({
        "1e30, 200, ''",
        "1e31, 400, DATA_NUMBER_EXPONENT",
        "1e100000000, 400, DATA_NUMBER_EXPONENT",
        "-1e100000000, 400, DATA_NUMBER_EXPONENT",
        "1e-100000000, 400, DATA_NUMBER_EXPONENT"
    })
    void numbersOfExponent30(String number, int status, String code) throws IOException, InterruptedException {
        var answer = service.post(PLAIN, application("\"x\":" + number));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).path("code").asString("")).isEqualTo(code);
    }

    @Test
    void requestOf500000Tokens() throws IOException, InterruptedException {
        var records = "/v1/flows/records/decisions";

        assertThat(service.post(records, application(LimitFlows.tokens(0))).body())
                .contains("\"y\":10000");
        assertThat(refusal(service.post(records, application(LimitFlows.tokens(1))), 400)
                        .asString())
                .isEqualTo("JSON_TOO_MANY_TOKENS");
    }
}
