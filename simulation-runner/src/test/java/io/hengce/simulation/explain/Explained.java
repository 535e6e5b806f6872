package io.hengce.simulation.explain;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A flow on a real engine, and its decisions in words. */
final class Explained {

    static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");

    private final FlowDocument document;
    private final DecisionEngine engine;

    Explained(FlowDocument document) {
        this(document, FlowParts.NONE);
    }

    Explained(FlowDocument document, FlowParts parts) {
        this.document = document;
        this.engine = DecisionEngine.load(FlowCompiler.compile(
                FlowChecker.standard().check(document, parts).get()));
    }

    /** An application with fields as texts: id, value, id, value … */
    Application application(String... cells) {
        Map<String, String> byField = new HashMap<>();
        for (var number = 0; number < cells.length; number += 2) {
            byField.put(cells[number], cells[number + 1]);
        }
        return new ApplicationAssembler(document.dictionary())
                .fromCells("A-1", AT, byField)
                .get();
    }

    Decision decide(Application application) {
        return engine.decide(application, TraceDepth.FULL);
    }

    /** The approver's page. */
    String page(Language language, String... cells) {
        return page(language, application(cells));
    }

    /** The approver's page of a decision with a summary for a trace, or none. */
    String page(Language language, TraceDepth depth, String... cells) {
        var application = application(cells);
        return text(new ApproverPage(document, language).of(application, engine.decide(application, depth)));
    }

    /** The approver's page of an application of one field. */
    String page(Language language, String field, Value value) {
        return page(
                language,
                new ApplicationAssembler(document.dictionary())
                        .assemble("A-1", AT, Map.of(field, value))
                        .get());
    }

    private String page(Language language, Application application) {
        return text(new ApproverPage(document, language).of(application, decide(application)));
    }

    String notice(Language language, String... cells) {
        var application = application(cells);
        return text(new CustomerNotice(document, language).of(application, decide(application)));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
