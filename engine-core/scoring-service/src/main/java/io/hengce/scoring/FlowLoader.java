package io.hengce.scoring;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.SelfCheckFailed;
import io.hengce.engine.run.Stopwatch;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.SilentSources;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FolderParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Loads flow files: each is read, checked, compiled and made into an engine. */
public final class FlowLoader {

    /** What a flow file's name ends with. */
    public static final String SUFFIX = ".flow.json";

    /** So many generated applications are decided by every way before a flow is offered: a fraction of a second. */
    private static final int SELF_CHECK = 64;

    private static final EngineOptions OPTIONS =
            EngineOptions.STANDARD.withStopwatch(Stopwatch.of(System::nanoTime)).withSelfCheck(SELF_CHECK);

    private static final MessageCatalog MESSAGES = new MessageCatalog(FlowLoader.class);

    private final EngineOptions options;
    private final TreeMap<String, OfferedFlow> flows = new TreeMap<>();
    private final List<RefusedFile> refused = new ArrayList<>();

    private FlowLoader(DataSources sources) {
        options = OPTIONS.withSources(sources);
    }

    /**
     * Loads what the paths name.
     *
     * @param paths flow files, and directories whose {@code *.flow.json} are taken
     * @param sources those that the flows may ask
     */
    public static FlowOffer load(List<Path> paths, DataSources sources) {
        var loader = new FlowLoader(sources);
        for (var path : paths) {
            loader.loadPath(path);
        }
        return new FlowOffer(loader.flows, loader.refused);
    }

    private void loadPath(Path path) {
        if (!Files.exists(path)) {
            refuse(path, "SERVICE_NO_PATH", path);
            return;
        }
        try (var files = Files.isDirectory(path) ? Files.list(path) : java.util.stream.Stream.of(path)) {
            var named = files.filter(
                            file -> file.equals(path) || file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            if (named.isEmpty()) {
                refuse(path, "SERVICE_EMPTY_DIRECTORY", path, SUFFIX);
            }
            named.forEach(this::loadFile);
        } catch (IOException e) {
            refuse(path, "SERVICE_UNREADABLE", path, String.valueOf(e.getMessage()));
        }
    }

    private void loadFile(Path file) {
        try {
            var reading = FlowJson.read(bytes(file));
            if (reading.value().isEmpty()) {
                refused.add(new RefusedFile(file, reading.diagnostics()));
                return;
            }
            FlowChecker.standard()
                    .check(reading.get(), FolderParts.beside(file))
                    .accept(new Verdict(file));
        } catch (IOException e) {
            refuse(file, "SERVICE_UNREADABLE", file, String.valueOf(e.getMessage()));
        }
    }

    /** No more than is needed to see that a file is too large. */
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(FlowJson.BYTE_LIMIT + 1);
        }
    }

    private void offer(Path file, ValidFlow flow) {
        var id = flow.document().id();
        var first = flows.get(id);
        if (first != null) {
            refuse(file, "SERVICE_FLOW_TWICE", id, first.file());
            return;
        }
        var unknown = UnknownSources.of(flow, options.sources());
        if (!unknown.isEmpty()) {
            refused.add(new RefusedFile(file, unknown));
            return;
        }
        try {
            var applications = new ApplicationJson(flow.document().dictionary());
            var compiled = FlowCompiler.compile(flow);
            var engine = DecisionEngine.load(compiled, options);
            flows.put(id, new OfferedFlow(flow, file, applications, engine, examples(compiled, engine)));
        } catch (SelfCheckFailed e) {
            refuse(file, "SERVICE_SELF_CHECK", id, String.valueOf(e.getMessage()));
        }
    }

    /** A flow that asks no source decides its examples by the same engine. */
    private static DecisionEngine examples(CompiledFlow compiled, DecisionEngine engine) {
        return UnknownSources.of(compiled.flow(), DataSources.NONE).isEmpty()
                ? engine
                : DecisionEngine.load(compiled, EngineOptions.STANDARD.withSources(new SilentSources()));
    }

    private void refuse(Path file, String code, Object... arguments) {
        Diagnostic problem = MESSAGES.error(code, Place.DOCUMENT, arguments);
        refused.add(new RefusedFile(file, List.of(problem)));
    }

    /** A valid flow is offered, any other refused. */
    private final class Verdict implements CheckResult.Cases<Void> {

        private final Path file;

        Verdict(Path file) {
            this.file = file;
        }

        @Override
        public Void accepted(CheckResult.Accepted result) {
            offer(file, result.flow());
            return null;
        }

        @Override
        public Void rejected(CheckResult.Rejected result) {
            refused.add(new RefusedFile(file, result.problems()));
            return null;
        }
    }
}
