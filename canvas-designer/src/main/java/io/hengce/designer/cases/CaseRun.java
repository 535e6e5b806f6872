package io.hengce.designer.cases;

import io.hengce.designer.document.CaseBook;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.session.CalledFlows;
import io.hengce.flow.coverage.Coverage;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CaseText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cases as one flow decided them.
 *
 * @param results by the case as it was written; a case that was not run is not in it
 * @param called the flows that it calls, by which they were decided
 * @param heat of the decisions, with their coverage
 */
public record CaseRun(FlowDocument document, CalledFlows called, Map<CaseText, CaseResult> results, Heat heat) {

    public CaseRun {
        results = Map.copyOf(results);
    }

    /** With the heat that follows. */
    public static CaseRun of(FlowDocument document, CalledFlows called, Map<CaseText, CaseResult> results) {
        var decisions = results.values().stream()
                .flatMap(result -> result.decided().stream())
                .map(CaseResult.Decided::decision)
                .toList();
        return new CaseRun(document, called, results, Heat.covering(document, called, decisions));
    }

    /** Which parts of the flow the cases came to. */
    public Coverage coverage() {
        return heat.coverage().orElseThrow().all();
    }

    /** The same with other results for some cases, and without those of cases that are no more. */
    public CaseRun with(Map<CaseText, CaseResult> fresh, CaseBook book) {
        var all = new LinkedHashMap<>(results);
        all.putAll(fresh);
        all.keySet().retainAll(book.cases());
        return of(document, called, all);
    }

    public Optional<CaseResult> result(CaseText one) {
        return Optional.ofNullable(results.get(one));
    }

    /** How many hold. */
    public long passed() {
        return results.values().stream()
                .filter(result ->
                        result.decided().filter(CaseResult.Decided::holds).isPresent())
                .count();
    }
}
