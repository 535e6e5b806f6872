package io.hengce.engine.loan;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** The flow {@code loan-flow-v1}, 4,000 applications, and what it decides on them. */
public final class LoanFlow {

    private LoanFlow() {}

    public static FlowDocument document() {
        return FlowJson.read(bytes("loan-flow-v1.flow.json")).get();
    }

    public static CompiledFlow compiled() {
        return FlowCompiler.compile(FlowChecker.standard().check(document()).get());
    }

    /** The applications as they come over the wire, one JSON text each. */
    public static List<String> applicationTexts() {
        return lines("applications.jsonl.gz");
    }

    public static List<Application> applications() {
        var json = new ApplicationJson(document().dictionary());
        return applicationTexts().stream()
                .map(text -> json.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .get())
                .toList();
    }

    /** What is decided on each application: {@code id|outcome|score|grade|limit|rate|reasons}. */
    public static List<String> expected() {
        return lines("expected.txt.gz");
    }

    /** A decision as it stands in {@link #expected()}. */
    public static String line(Decision decision) {
        var reasons = decision.reasons().stream().map(RankedReason::code).collect(Collectors.joining(","));
        return String.join(
                "|",
                decision.applicationId(),
                decision.outcome().name(),
                shown(decision, "score"),
                shown(decision, "grade"),
                shown(decision, "limit"),
                shown(decision, "rate_bp"),
                reasons);
    }

    private static String shown(Decision decision, String output) {
        var value = decision.outputs().get(output);
        return value instanceof Value.TextValue text ? text.text() : String.valueOf(value);
    }

    private static List<String> lines(String name) {
        try (var in = new GZIPInputStream(open(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static byte[] bytes(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String name) {
        var in = LoanFlow.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no " + name);
        }
        return in;
    }
}
