package io.hengce.bench.measure;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.json.CasesJson;
import io.hengce.flow.json.FlowJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A new Java process reads the sample product's flow and decides an application: {@code FLOW CASES}. */
public final class ColdStart {

    private ColdStart() {}

    public static void main(String[] arguments) throws IOException {
        var document = FlowJson.read(Files.readAllBytes(Path.of(arguments[0]))).get();
        var application = new CasesJson(document.dictionary())
                .read(Files.readAllBytes(Path.of(arguments[1])))
                .get()
                .cases()
                .get(0)
                .application();
        var engine = DecisionEngine.load(
                FlowCompiler.compile(FlowChecker.standard().check(document).get()));
        System.out.println(engine.decide(application, TraceDepth.NONE).outcome());
    }

    /** Milliseconds from starting Java to its first decision. */
    public static long millis(Path home) {
        var sample = home.resolve("samples/consumer-loan");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                sample.resolve("consumer-loan-v1.flow.json").toString(),
                sample.resolve("cases.json").toString());
        var start = System.nanoTime();
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var out = process.inputReader(StandardCharsets.UTF_8)) {
                if (!"APPROVE".equals(out.readLine())) {
                    throw new IllegalStateException("the sample decided otherwise");
                }
                return (System.nanoTime() - start) / 1_000_000;
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start Java", e);
        }
    }
}
