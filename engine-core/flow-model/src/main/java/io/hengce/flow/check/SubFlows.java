package io.hengce.flow.check;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.CallSite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The flows that a document calls, as far as they are there and valid. */
final class SubFlows {

    private final List<CallSite> sites;
    private final Problems problems = new Problems();
    private final Map<CallSite, ValidFlow> flows = new HashMap<>();

    SubFlows(List<CallSite> sites, CallChain chain) {
        this.sites = List.copyOf(sites);
        sites.forEach(site -> chain.flow(site, problems).ifPresent(flow -> flows.put(site, flow)));
    }

    Problems problems() {
        return problems;
    }

    List<CallSite> sites() {
        return sites;
    }

    Optional<ValidFlow> flow(CallSite site) {
        return Optional.ofNullable(flows.get(site));
    }

    /** Every site with its flow, where there is one. */
    void each(BiConsumer<CallSite, ValidFlow> told) {
        sites.forEach(site -> flow(site).ifPresent(flow -> told.accept(site, flow)));
    }

    /** The field of a called flow that can be given a value. */
    Optional<Field> input(CallSite site, String field) {
        return flow(site)
                .flatMap(flow -> flow.document().dictionary().fields().stream()
                        .filter(each -> each.id().equals(field) && each.use().origin() != Origin.DERIVED)
                        .findFirst());
    }

    /** How many flows are called inside each other. */
    int depth() {
        return flows.values().stream()
                .mapToInt(flow -> flow.callDepth() + 1)
                .max()
                .orElse(0);
    }

    Map<CallSite, ValidFlow> flows() {
        return Map.copyOf(flows);
    }
}
