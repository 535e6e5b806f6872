package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks a document and the flows that it calls, and those that they call, each once. One per check. */
final class CallChain {

    /** The most flows that may be called inside each other. */
    static final int DEPTH = 16;

    private final FlowChecker checker;
    private final FlowParts parts;
    private final Map<PartReference, Optional<ValidFlow>> known = new HashMap<>();
    private final Deque<FlowDocument> open = new ArrayDeque<>();

    CallChain(FlowChecker checker, FlowParts parts) {
        this.checker = checker;
        this.parts = parts;
    }

    /** @param clean what need not be read again */
    CheckResult check(FlowDocument document, CleanTexts clean) {
        open.addLast(document);
        try {
            return checker.check(new Draft(document, parts, this, clean));
        } finally {
            open.removeLast();
        }
    }

    /** The flow that is called; empty after a problem was told, here or where the flow was called before. */
    Optional<ValidFlow> flow(CallSite site, Problems problems) {
        var called = site.call().flow();
        if (comesBack(site)) {
            var way = open.stream().map(FlowDocument::id).collect(Collectors.joining("` → `"));
            problems.add(Mistake.SUBFLOW_RECURSION, site.flow(), called, way + "` → `" + called);
            return Optional.empty();
        }
        if (open.size() > DEPTH) {
            return tooDeep(site, problems);
        }
        var reference = new PartReference(PartKind.FLOW, called, site.call().hash());
        var flow = known.get(reference);
        if (flow == null) {
            flow = read(reference, site, problems);
            known.put(reference, flow);
        }
        var depth = open.size() + flow.map(ValidFlow::callDepth).orElse(0);
        return depth > DEPTH ? tooDeep(site, problems) : flow;
    }

    /** Whether a flow is called that is still running. In the shadow may be another version of one: its content is other, and nothing of it comes back. */
    private boolean comesBack(CallSite site) {
        return open.stream()
                .filter(running -> running.id().equals(site.call().flow()))
                .anyMatch(running -> site.isRaised()
                        || FlowJson.contentHash(running).equals(site.call().hash()));
    }

    private static Optional<ValidFlow> tooDeep(CallSite site, Problems problems) {
        problems.add(Mistake.SUBFLOW_TOO_DEEP, site.flow(), site.call().flow(), DEPTH);
        return Optional.empty();
    }

    private Optional<ValidFlow> read(PartReference reference, CallSite site, Problems problems) {
        var reading = new PartReading(parts);
        var bytes = reading.bytes(reference, site.flow(), problems);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        var document = FlowJson.read(bytes.get());
        document.diagnostics().forEach(problem -> tell(problem, site, problems));
        return document.value()
                .filter(found -> isMeant(found, reference, site, problems))
                .flatMap(found -> checked(found, site, problems));
    }

    private boolean isMeant(FlowDocument found, PartReference reference, CallSite site, Problems problems) {
        if (!found.id().equals(reference.id())) {
            problems.add(Mistake.SUBFLOW_ID, site.flow(), reference.file(), found.id());
            return false;
        }
        return new PartReading(parts).isMeant(reference, FlowJson.contentHash(found), site.flow(), problems);
    }

    private Optional<ValidFlow> checked(FlowDocument document, CallSite site, Problems problems) {
        return check(document, CleanTexts.of(document)).accept(new CheckResult.Cases<>() {
            @Override
            public Optional<ValidFlow> accepted(CheckResult.Accepted result) {
                return Optional.of(result.flow());
            }

            @Override
            public Optional<ValidFlow> rejected(CheckResult.Rejected result) {
                result.problems().stream()
                        .filter(Diagnostic::isError)
                        .forEach(problem -> tell(problem, site, problems));
                return Optional.empty();
            }
        });
    }

    private static void tell(Diagnostic inner, CallSite site, Problems problems) {
        problems.addWithin(Mistake.SUBFLOW_PROBLEM, site.flow(), site.call().flow(), inner);
    }
}
