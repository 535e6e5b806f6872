package io.hengce.simulation.diff;

import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.PriceMade;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a step did, as named texts that can be compared one by one; causes before what follows from them. */
final class StepFacets implements TraceStep.Cases<Map<String, String>> {

    static Map<String, String> of(TraceStep step) {
        return step.accept(new StepFacets());
    }

    /** Whether the facet only tells a value that was written: a variable of one flow alone changes nothing by itself. */
    static boolean isWrittenValue(String facet) {
        return facet.startsWith("outputs/");
    }

    @Override
    public Map<String, String> passed(TraceStep.Passed step) {
        return Map.of();
    }

    @Override
    public Map<String, String> derived(TraceStep.Derived step) {
        return withOutputs(new LinkedHashMap<>(), step.outputs());
    }

    @Override
    public Map<String, String> asked(TraceStep.Asked step) {
        var facets = first("answer", AnswerWords.of(step.given()));
        return withOutputs(facets, step.outputs());
    }

    @Override
    public Map<String, String> rulesHit(TraceStep.RulesHit step) {
        return withOutputs(first("hits", String.join(", ", step.hits())), step.outputs());
    }

    @Override
    public Map<String, String> matched(TraceStep.Matched step) {
        return withOutputs(first("match", step.hit() ? "hit" : "none"), step.outputs());
    }

    @Override
    public Map<String, String> rowsHit(TableStep.RowsHit step) {
        return withOutputs(first("hits", String.join(", ", step.hits())), step.outputs());
    }

    @Override
    public Map<String, String> cellHit(TableStep.CellHit step) {
        var hits = Stream.of(step.row(), step.column()).filter(id -> !id.isEmpty());
        return withOutputs(first("hits", hits.collect(Collectors.joining(", "))), step.outputs());
    }

    @Override
    public Map<String, String> leafReached(TableStep.LeafReached step) {
        return withOutputs(first("leaf", step.leaf()), step.outputs());
    }

    @Override
    public Map<String, String> scored(TraceStep.Scored step) {
        var facets = new LinkedHashMap<String, String>();
        for (var given : step.points()) {
            facets.put("points/" + given.characteristic(), given.bin() + " (" + Value.of(given.points()) + ")");
        }
        return withOutputs(facets, step.outputs());
    }

    @Override
    public Map<String, String> predicted(TraceStep.Predicted step) {
        return withOutputs(new LinkedHashMap<>(), step.outputs());
    }

    @Override
    public Map<String, String> branched(TraceStep.Branched step) {
        return first("port", step.port());
    }

    @Override
    public Map<String, String> assigned(TraceStep.Assigned step) {
        return first("group", step.group());
    }

    @Override
    public Map<String, String> raised(TraceStep.Raised step) {
        var facets = first("outcome", step.outcome().name());
        facets.put("reasons", String.join(", ", step.reasons()));
        return facets;
    }

    @Override
    public Map<String, String> priced(TraceStep.Priced step) {
        var facets = new LinkedHashMap<String, String>();
        step.limit().ifPresent(limit -> facets.put("binding", limit.binding()));
        step.price()
                .ifPresent(price -> facets.put(
                        "adjustments",
                        price.adjustments().stream()
                                .map(PriceMade.Added::adjustment)
                                .collect(Collectors.joining(", "))));
        return withOutputs(facets, step.outputs());
    }

    @Override
    public Map<String, String> referred(TraceStep.Referred step) {
        var facets = first("queue", step.queue());
        facets.put("reasons", String.join(", ", step.reasons()));
        return facets;
    }

    @Override
    public Map<String, String> called(CallStep.Called step) {
        return withOutputs(first("outcome", step.run().outcome().name()), step.outputs());
    }

    @Override
    public Map<String, String> looped(CallStep.Looped step) {
        return withOutputs(new LinkedHashMap<>(), step.outputs());
    }

    private static Map<String, String> first(String facet, String text) {
        var facets = new LinkedHashMap<String, String>();
        facets.put(facet, text);
        return facets;
    }

    private static Map<String, String> withOutputs(Map<String, String> facets, Map<String, Value> outputs) {
        outputs.forEach((field, value) -> facets.put("outputs/" + field, value.toString()));
        return facets;
    }
}
