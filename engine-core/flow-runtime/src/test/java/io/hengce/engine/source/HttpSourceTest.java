package io.hengce.engine.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HttpSourceTest {

    private static final WireMockServer VENDOR =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final SourceRequest REQUEST = Vendor.request("{\"name\":\"王 & 李\",\"age\":30}");
    private static final Duration SHORT = Duration.ofMillis(150);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int LIMIT = 1 << 20;

    @BeforeAll
    static void opens() {
        VENDOR.start();
    }

    @AfterAll
    static void closes() {
        VENDOR.stop();
    }

    @BeforeEach
    void forgets() {
        VENDOR.resetAll();
    }

    private static HttpSource source(boolean isPost) {
        var address = URI.create(VENDOR.baseUrl() + "/report");
        return new HttpSource(new HttpSettings(address, isPost, Map.of("X-Key", "k1"), Duration.ofSeconds(2), LIMIT));
    }

    private static SourceAnswer asked(ResponseDefinitionBuilder answer, Duration within) {
        VENDOR.stubFor(any(anyUrl()).willReturn(answer));
        return source(true).ask(REQUEST, within);
    }

    private static SourceFailure failure(ResponseDefinitionBuilder answer, Duration within) {
        return asked(answer, within) instanceof SourceAnswer.Failed failed ? failed.failure() : noFailure();
    }

    private static SourceFailure noFailure() {
        throw new AssertionError("it answered");
    }

    @Test
    void postsJsonWithItsHeaders() {
        assertThat(asked(aResponse().withBody("{\"score\": 7}"), LONG)).isEqualTo(Vendor.says("{\"score\":7}"));
        VENDOR.verify(postRequestedFor(urlEqualTo("/report"))
                .withHeader("X-Key", equalTo("k1"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("{\"name\":\"王 & 李\",\"age\":30}")));
    }

    @Test
    void getsWithParameters() {
        VENDOR.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{}")));

        assertThat(source(false).ask(REQUEST, LONG)).isEqualTo(Vendor.says("{}"));
        VENDOR.verify(getRequestedFor(urlEqualTo("/report?name=%E7%8E%8B+%26+%E6%9D%8E&age=30")));
    }

    @Test
    void doesNotWaitForASlowVendor() {
        assertThat(failure(aResponse().withBody("{}").withFixedDelay(5_000), SHORT))
                .isEqualTo(SourceFailure.TIMEOUT);
    }

    @Test
    void doesNotWaitForAnAnswerThatDrips() {
        assertThat(failure(aResponse().withBody("{\"a\":1}").withChunkedDribbleDelay(7, 5_000), SHORT))
                .isEqualTo(SourceFailure.TIMEOUT);
    }

    @Test
    void takesGarbageForGarbage() {
        for (var body : List.of("<html>", "", "[1]", "{\"a\":1,\"a\":2}", "{\"a\":NaN}", "{} {}")) {
            assertThat(failure(aResponse().withBody(body), LONG)).as(body).isEqualTo(SourceFailure.GARBAGE);
        }
        assertThat(failure(aResponse().withBody(new byte[] {'{', (byte) 0xff, '}'}), LONG))
                .isEqualTo(SourceFailure.GARBAGE);
    }

    @Test
    void takesBrokenConnectionsAndServerErrorsForDown() {
        for (var fault : List.of(Fault.CONNECTION_RESET_BY_PEER, Fault.EMPTY_RESPONSE, Fault.RANDOM_DATA_THEN_CLOSE)) {
            assertThat(failure(aResponse().withFault(fault), LONG))
                    .as(fault.name())
                    .isEqualTo(SourceFailure.DOWN);
        }
        for (var status : List.of(500, 503, 429)) {
            assertThat(failure(aResponse().withStatus(status), LONG)).isEqualTo(SourceFailure.DOWN);
        }
    }

    @Test
    void takesNobodyThereForDown() {
        var address = URI.create("http://127.0.0.1:1/report");
        var nobody = new HttpSource(new HttpSettings(address, true, Map.of(), Duration.ofSeconds(2), LIMIT));

        assertThat(nobody.ask(REQUEST, LONG))
                .isInstanceOfSatisfying(
                        SourceAnswer.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(SourceFailure.DOWN));
    }

    @Test
    void isNotSentElsewhere() {
        var elsewhere = VENDOR.baseUrl() + "/elsewhere";

        for (var status : List.of(301, 302, 307, 401, 404)) {
            assertThat(failure(aResponse().withStatus(status).withHeader("Location", elsewhere), LONG))
                    .isEqualTo(SourceFailure.REFUSED);
        }
        VENDOR.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void hangsUpOnFiftyMegabytes() {
        assertThat(failure(aResponse().withBody(new byte[50 << 20]), LONG)).isEqualTo(SourceFailure.TOO_LARGE);
    }

    @Test
    void takesAnAnswerAtTheLimitAndNoneOnePastIt() {
        var json = "{\"a\":1}";
        var atLimit = json + " ".repeat(LIMIT - json.length());

        assertThat(asked(aResponse().withBody(atLimit), LONG)).isEqualTo(Vendor.says(json));
        assertThat(failure(aResponse().withBody(atLimit + " "), LONG)).isEqualTo(SourceFailure.TOO_LARGE);
    }

    @Test
    void aVendorThatComesBackIsAskedAgain() {
        VENDOR.stubFor(any(anyUrl())
                .inScenario("outage")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503)));
        VENDOR.stubFor(any(anyUrl())
                .inScenario("outage")
                .whenScenarioStateIs("back")
                .willReturn(aResponse().withBody("{}")));
        var time = new HandTime();
        var guard = new GuardSettings(2, 50, 2, Duration.ofSeconds(30), 0);
        var sources = LiveSources.of(List.of(new NamedSource("bureau", source(true), guard)), time, time);
        var terms = new SourceTerms(LONG, 1, Optional.empty());
        sources.ask("bureau", REQUEST, terms);
        sources.ask("bureau", REQUEST, terms);
        VENDOR.setScenarioState("outage", "back");
        assertThat(sources.health().get(0).breaker()).isEqualTo("open");

        time.pass(Duration.ofSeconds(31));

        assertThat(sources.ask("bureau", REQUEST, terms).answer()).isEqualTo(Vendor.says("{}"));
        assertThat(sources.health().get(0).breaker()).isEqualTo("half_open");
        VENDOR.verify(3, postRequestedFor(anyUrl()));
    }

    @Test
    void onlyHttpsLeavesTheMachine() {
        assertThat(fault("https://bureau.example/report")).isEmpty();
        assertThat(fault("http://localhost:8080/report")).isEmpty();
        assertThat(fault("http://bureau.example/report")).contains("is not https");
        assertThat(HttpSettings.fault(URI.create("http://bureau.example"), true))
                .isEmpty();
        assertThat(fault("file:///etc/passwd")).isPresent();
        assertThat(fault("https://user:secret@bureau.example")).isPresent();
    }

    private static Optional<String> fault(String address) {
        return HttpSettings.fault(URI.create(address), false);
    }
}
