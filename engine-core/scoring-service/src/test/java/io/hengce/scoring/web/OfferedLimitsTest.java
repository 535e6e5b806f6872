package io.hengce.scoring.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.LimitFlows;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Flows at a limit are offered, those one past it are listed as refused, each with its code. */
@Timeout(300)
class OfferedLimitsTest {

    private static final JsonMapper JSON = new JsonMapper();
    /** Takes many seconds until every way has decided it: only what is one past it is tried here. */
    private static final String SLOW = "cells";

    @TempDir
    static Path directory;

    private static OpenService service;

    @BeforeAll
    static void start() throws IOException {
        flow("wide", FlowJson.write(LimitFlows.table(50_001, 1)));
        flow("path", FlowJson.write(LimitFlows.chain(LimitFlows.FIELDS, 297)));
        flow("long", FlowJson.write(LimitFlows.chain(LimitFlows.FIELDS, 298)));
        flow("number", LimitFlows.text(LimitFlows.FIELDS.replace("1000,", "1e100000000,")));
        flow("doctype", asking("doctype", "<!DOCTYPE PMML SYSTEM \"http://127.0.0.1:9/x.dtd\"><PMML/>"));
        flow(
                "other_model",
                asking(
                        "other_model",
                        "<PMML xmlns=\"http://www.dmg.org/PMML-4_4\" version=\"4.4\"><NeuralNetwork/></PMML>"));
        var second = LimitFlows.calling("second", "first", "0".repeat(64));
        part("flows/second.json", second);
        flow("first", LimitFlows.calling("first", "second", hash(second)));
        var model = new byte[(20 << 20) + 1];
        Files.write(directory.resolve("models/large_model.pmml"), model);
        flow("large_model", LimitFlows.asking("large_model", Sha256.hex(model)));
        for (var pair : LimitFlows.pairs()) {
            if (!pair.name().equals(SLOW)) {
                flow(pair.name(), pair.at());
            }
            flow(pair.name() + "_past", pair.past());
        }
        writeCalls(16);
        writeCalls(17);
        service = OpenService.on(directory);
    }

    /** A flow above so many that call each other. */
    private static void writeCalls(int called) throws IOException {
        var last = LimitFlows.text(LimitFlows.FIELDS, LimitFlows.derive("y", "1"));
        for (var number = called - 1; number >= 0; number--) {
            var id = "calls_%d_%d".formatted(called, number + 1);
            last = last.replace("\"id\":\"f\"", "\"id\":\"" + id + "\"");
            part("flows/" + id + ".json", last);
            last = LimitFlows.calling("f", id, hash(last));
        }
        flow("calls_" + called, last);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void flow(String id, String text) throws IOException {
        part(id + ".flow.json", text.replaceFirst("\"id\" ?: ?\"f\"", "\"id\":\"" + id + "\""));
    }

    private static void part(String name, String text) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String asking(String model, String pmml) throws IOException {
        part("models/" + model + ".pmml", pmml);
        return LimitFlows.asking(model, Sha256.hex(pmml.getBytes(UTF_8)));
    }

    private static String hash(String flow) {
        return FlowJson.contentHash(FlowJson.read(flow.getBytes(UTF_8)).get());
    }

    @ParameterizedTest
    @CsvSource({
        "wide, TABLE_TOO_LARGE",
        "long, FLOW_TOO_LONG",
        "number, NUMBER_EXPONENT",
        "doctype, PMML_DOCTYPE",
        "other_model, PMML_UNSUPPORTED",
        "large_model, PMML_TOO_LARGE",
        "calls_17, SUBFLOW_PROBLEM",
        "first, SUBFLOW_PROBLEM"
    })
    void doesNotOfferWhatIsOnePastALimit(String flow, String code) throws IOException, InterruptedException {
        assertThat(offered()).doesNotContain(flow);
        assertThat(problems(flow)).contains(code);
    }

    @Test
    void offersWhatStandsAtALimit() throws IOException, InterruptedException {
        var atLimits = LimitFlows.pairs().stream()
                .map(LimitFlows.Pair::name)
                .filter(name -> !name.equals(SLOW))
                .toList();

        assertThat(offered()).containsAll(atLimits).contains("calls_16", "path");
        assertThat(offered()).hasSize(atLimits.size() + 2);
        for (var pair : LimitFlows.pairs()) {
            assertThat(problems(pair.name() + "_past")).as(pair.name()).contains(pair.code());
        }
    }

    private static List<String> offered() throws IOException, InterruptedException {
        return JSON.readTree(service.get("/v1/flows").body()).path("flows").findValuesAsString("id");
    }

    /** The codes for which a flow's file is refused. */
    private static List<String> problems(String flow) throws IOException, InterruptedException {
        var listing = JSON.readTree(service.get("/v1/flows").body());
        for (var refused : listing.path("refused")) {
            if (refused.path("file").asString().equals(flow + ".flow.json")) {
                return refused.path("problems").findValuesAsString("code");
            }
        }
        throw new AssertionError("not refused: " + listing);
    }
}
