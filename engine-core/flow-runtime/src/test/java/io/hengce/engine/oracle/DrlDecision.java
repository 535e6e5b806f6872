package io.hengce.engine.oracle;

import io.hengce.drl.Journey;
import io.hengce.drl.ShadowNote;
import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.LimitTaken;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Question;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the engine and the rules of the rendering must agree on: the way, what hit in each node and was written there, the error, the reasons, unranked, the reviews, and what is also decided in the shadow. */
record DrlDecision(
        Outcome outcome,
        List<String> path,
        List<Step> steps,
        String fault,
        Set<String> reasons,
        List<String> reviews,
        List<Shadow> shadows) {

    /** What a node did. */
    record Step(String node, List<String> hits, Map<String, Value> written) {}

    /** Who also decides, and what that comes to. */
    record Shadow(String node, String group, String flow, String hash, OracleDecision decision) {}

    static DrlDecision of(Decision decision) {
        var trace = decision.trace().orElseThrow();
        var reasons = new TreeSet<>(
                decision.reasons().stream().map(RankedReason::code).toList());
        return new DrlDecision(
                decision.outcome(),
                decision.path(),
                trace.steps().stream()
                        .filter(step -> trace.fault()
                                .filter(fault -> fault.node().equals(step.node()))
                                .isEmpty())
                        .map(step -> new Step(step.node(), step.accept(new Hits()), new TreeMap<>(step.outputs())))
                        .toList(),
                trace.fault().map(fault -> fault.code() + "@" + fault.node()).orElse(""),
                reasons,
                decision.reviews().stream()
                        .map(review -> review.queue()
                                + review.questions().stream().map(Question::id).toList())
                        .toList(),
                decision.shadows().stream()
                        .map(shadow -> new Shadow(
                                shadow.node(),
                                shadow.group(),
                                shadow.decision().flow().id(),
                                shadow.decision().flow().hash(),
                                OracleDecision.of(shadow.decision())))
                        .toList());
    }

    /** Of a flow without shadows. */
    static DrlDecision of(Journey journey) {
        return of(journey, note -> {
            throw new IllegalStateException("a shadow: " + note);
        });
    }

    /** @param beside what a flow in the shadow decides, which is not in the rendering */
    static DrlDecision of(Journey journey, Function<ShadowNote, OracleDecision> beside) {
        var outcome = journey.outcome().orElseThrow();
        var reasons = new TreeSet<>(journey.reasons());
        if (outcome != Outcome.APPROVE) {
            reasons.addAll(journey.reasonsOfLostPoints());
        }
        return new DrlDecision(
                outcome,
                journey.path(),
                journey.steps().stream()
                        .map(step -> new Step(step.node(), step.hits(), new TreeMap<>(step.written())))
                        .toList(),
                journey.fault().map(fault -> fault.code() + "@" + fault.node()).orElse(""),
                reasons,
                outcome == Outcome.DECLINE ? List.of() : journey.reviews(),
                journey.shadows().stream()
                        .map(note ->
                                new Shadow(note.node(), note.group(), note.flow(), note.hash(), beside.apply(note)))
                        .toList());
    }

    private record Hits() implements TraceStep.Cases<List<String>> {

        @Override
        public List<String> passed(TraceStep.Passed step) {
            return List.of();
        }

        @Override
        public List<String> derived(TraceStep.Derived step) {
            return List.of();
        }

        @Override
        public List<String> asked(TraceStep.Asked step) {
            return List.of();
        }

        @Override
        public List<String> rulesHit(TraceStep.RulesHit step) {
            return step.hits();
        }

        @Override
        public List<String> matched(TraceStep.Matched step) {
            return List.of();
        }

        @Override
        public List<String> rowsHit(TableStep.RowsHit step) {
            return step.hits();
        }

        @Override
        public List<String> cellHit(TableStep.CellHit step) {
            return Stream.of(step.row(), step.column())
                    .filter(id -> !id.isEmpty())
                    .toList();
        }

        @Override
        public List<String> leafReached(TableStep.LeafReached step) {
            return List.of(step.leaf());
        }

        @Override
        public List<String> scored(TraceStep.Scored step) {
            return step.points().stream()
                    .map(points -> points.characteristic() + "/" + points.bin())
                    .toList();
        }

        @Override
        public List<String> predicted(TraceStep.Predicted step) {
            return List.of();
        }

        @Override
        public List<String> branched(TraceStep.Branched step) {
            return List.of(step.port());
        }

        @Override
        public List<String> assigned(TraceStep.Assigned step) {
            return List.of(step.group());
        }

        @Override
        public List<String> raised(TraceStep.Raised step) {
            return List.of();
        }

        @Override
        public List<String> priced(TraceStep.Priced step) {
            var hits = new ArrayList<String>();
            step.limit().map(LimitTaken::binding).filter(id -> !id.isEmpty()).ifPresent(hits::add);
            step.price().ifPresent(price -> price.adjustments().forEach(added -> hits.add(added.adjustment())));
            return hits;
        }

        @Override
        public List<String> referred(TraceStep.Referred step) {
            return List.of(step.queue());
        }

        @Override
        public List<String> called(CallStep.Called step) {
            return List.of();
        }

        @Override
        public List<String> looped(CallStep.Looped step) {
            return List.of();
        }
    }
}
