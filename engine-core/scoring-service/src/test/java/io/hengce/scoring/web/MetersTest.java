package io.hengce.scoring.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service measures, over HTTP. */
class MetersTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory;

    private static int portOfNobody() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static JsonNode meter(OpenService service, String path) throws IOException, InterruptedException {
        var answer = service.get("/actuator/metrics/" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** What Prometheus reads. */
    private static String scraped(OpenService service) throws IOException, InterruptedException {
        var answer = service.send(service.request("/actuator/prometheus").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        return answer.body();
    }

    private static double value(JsonNode meter, String statistic) {
        for (var measurement : meter.path("measurements")) {
            if (measurement.path("statistic").asString().equals(statistic)) {
                return measurement.path("value").asDouble();
            }
        }
        throw new AssertionError("no " + statistic + " in " + meter);
    }

    @Test
    void tellsOfDecisionsAndOfEverySource() throws IOException, InterruptedException {
        Files.write(directory.resolve("bureau.flow.json"), Documents.bytes("bureau-loan.flow.json"));
        var nobody = "http://127.0.0.1:" + portOfNobody();
        var application = """
                {"application_id": "A-of-nobody-else", "decision_time": "2026-01-01T09:00:00+08:00",
                 "data": {"applicant": {"person": "P-of-nobody-else", "income": 9000.37}}}""";
        try (var service = OpenService.on(
                directory, "--hengce.sources.bureau.url=" + nobody, "--hengce.sources.lenders.url=" + nobody)) {
            var answer = service.post("/v1/flows/bureau_loan/decisions", application.getBytes(UTF_8));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(service.get("/v1/flows/path-of-nobody/decisions").statusCode())
                    .isEqualTo(405);
            var requests = meter(service, "hengce.source.requests?tag=source:bureau&tag=result:down");
            assertThat(value(requests, "COUNT")).isEqualTo(1);
            assertThat(value(requests, "TOTAL_TIME")).isPositive();
            assertThat(value(meter(service, "hengce.source.breaker?tag=source:bureau&tag=state:closed"), "VALUE"))
                    .isEqualTo(1);
            assertThat(value(meter(service, "hengce.decisions?tag=flow:bureau_loan&tag=outcome:REFER"), "COUNT"))
                    .isEqualTo(1);
            assertThat(scraped(service))
                    .contains(
                            "hengce_decisions_seconds_count{flow=\"bureau_loan\",outcome=\"REFER\"} 1",
                            "hengce_source_requests_seconds_count{result=\"down\",source=\"bureau\"} 1",
                            "hengce_source_breaker{source=\"bureau\",state=\"closed\"} 1",
                            "uri=\"/v1/flows/{id}/decisions\"")
                    .doesNotContain("A-of-nobody-else", "P-of-nobody-else", "9000.37", "path-of-nobody");
        }
    }
}
