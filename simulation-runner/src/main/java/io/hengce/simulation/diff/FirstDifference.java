package io.hengce.simulation.diff;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the first node at which two runs part. A node or variable that only one of the flows has is passed over while it does nothing but write values:
 * what reads them parts the runs. It is named only where nothing else differs.
 */
final class FirstDifference {

    private final Set<String> baselineNodes;
    private final Set<String> candidateNodes;

    FirstDifference(FlowDocument baseline, FlowDocument candidate) {
        baselineNodes = ids(baseline);
        candidateNodes = ids(candidate);
    }

    /** Absent where the runs are alike. */
    Optional<Difference> between(Decision baseline, Decision candidate) {
        var walk = new Walk(steps(baseline), steps(candidate));
        return walk.strong()
                .or(() -> faults(baseline, candidate))
                .or(() -> reasons(baseline, candidate))
                .or(() -> walk.weak);
    }

    private static Set<String> ids(FlowDocument flow) {
        return flow.nodes().stream().map(FlowNode::id).collect(Collectors.toUnmodifiableSet());
    }

    private static List<TraceStep> steps(Decision decision) {
        return decision.trace()
                .map(Trace::steps)
                .orElseGet(() -> decision.path().stream()
                        .<TraceStep>map(TraceStep.Passed::new)
                        .toList());
    }

    private static Optional<Difference> faults(Decision baseline, Decision candidate) {
        var before = baseline.trace().flatMap(Trace::fault);
        var after = candidate.trace().flatMap(Trace::fault);
        if (before.equals(after)) {
            return Optional.empty();
        }
        var node = after.or(() -> before).orElseThrow().node();
        return Optional.of(new Difference(
                node,
                "fault",
                before.map(fault -> fault.code()).orElse(""),
                after.map(fault -> fault.code()).orElse("")));
    }

    private static Optional<Difference> reasons(Decision baseline, Decision candidate) {
        var before = baseline.reasons();
        var after = candidate.reasons();
        for (var index = 0; index < Math.max(before.size(), after.size()); index++) {
            var old = index < before.size() ? before.get(index) : null;
            var now = index < after.size() ? after.get(index) : null;
            var oldCode = old == null ? "" : old.code();
            var newCode = now == null ? "" : now.code();
            if (!oldCode.equals(newCode)) {
                var node = now != null ? now.node() : old == null ? "" : old.node();
                return Optional.of(new Difference(node, "reasons", oldCode, newCode));
            }
        }
        return Optional.empty();
    }

    /** One walk along both runs. One per pair. */
    private final class Walk {
        private final List<TraceStep> baseline;
        private final List<TraceStep> candidate;
        private int left;
        private int right;
        private Optional<Difference> weak = Optional.empty();

        private Walk(List<TraceStep> baseline, List<TraceStep> candidate) {
            this.baseline = baseline;
            this.candidate = candidate;
        }

        private Optional<Difference> strong() {
            while (left < baseline.size() || right < candidate.size()) {
                var found = next();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<Difference> next() {
            var old = left < baseline.size() ? Optional.of(baseline.get(left)) : Optional.<TraceStep>empty();
            var now = right < candidate.size() ? Optional.of(candidate.get(right)) : Optional.<TraceStep>empty();
            if (old.isPresent() && !candidateNodes.contains(old.get().node())) {
                left++;
                return onlyThere(old.get(), true);
            }
            if (now.isPresent() && !baselineNodes.contains(now.get().node())) {
                right++;
                return onlyThere(now.get(), false);
            }
            left++;
            right++;
            if (old.isPresent()
                    && now.isPresent()
                    && old.get().node().equals(now.get().node())) {
                return facets(old.get(), now.get());
            }
            return Optional.of(path(old, now));
        }

        private Difference path(Optional<TraceStep> old, Optional<TraceStep> now) {
            var before = old.map(TraceStep::node).orElse("");
            var after = now.map(TraceStep::node).orElse("");
            return new Difference(after.isEmpty() ? before : after, "path", before, after);
        }

        private Optional<Difference> onlyThere(TraceStep step, boolean inBaseline) {
            for (var facet : StepFacets.of(step).entrySet()) {
                var difference = inBaseline
                        ? new Difference(step.node(), facet.getKey(), facet.getValue(), "")
                        : new Difference(step.node(), facet.getKey(), "", facet.getValue());
                if (step.accept(new DoesSomething())) {
                    return Optional.of(difference);
                }
                weak = weak.or(() -> Optional.of(difference));
            }
            return Optional.empty();
        }

        private Optional<Difference> facets(TraceStep old, TraceStep now) {
            var before = StepFacets.of(old);
            var after = StepFacets.of(now);
            for (var facet : union(before, after)) {
                var difference = new Difference(
                        now.node(), facet, before.getOrDefault(facet, ""), after.getOrDefault(facet, ""));
                if (difference.baseline().equals(difference.candidate())) {
                    continue;
                }
                var inBoth = before.containsKey(facet) && after.containsKey(facet);
                if (inBoth || !StepFacets.isWrittenValue(facet)) {
                    return Optional.of(difference);
                }
                weak = weak.or(() -> Optional.of(difference));
            }
            return Optional.empty();
        }

        private List<String> union(Map<String, String> before, Map<String, String> after) {
            var facets = new LinkedHashSet<>(before.keySet());
            facets.addAll(after.keySet());
            return new ArrayList<>(facets);
        }
    }
}
