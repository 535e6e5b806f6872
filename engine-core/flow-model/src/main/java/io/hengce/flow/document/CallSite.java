package io.hengce.flow.document;

import io.hengce.flow.diagnostic.Place;
import java.util.Optional;

/**
 * A place of a document where another flow is called.
 *
 * @param part the path of the calling part within the node, e.g. {@code groups/b}; empty: the node itself
 * @param isRaised whether outcome, reasons and reviews of the called flow are raised in the caller
 * @param over the list for whose elements the flow is called; empty: it is called once
 */
public record CallSite(String node, String part, SubFlowCall call, boolean isRaised, Optional<LoopList> over) {

    /** A place where a flow is called once. */
    public CallSite(String node, String part, SubFlowCall call, boolean isRaised) {
        this(node, part, call, isRaised, Optional.empty());
    }

    public static CallSite of(SubFlowNode node) {
        return new CallSite(node.id(), "", node.call(), true);
    }

    /** What a shadow group calls: nothing of it is raised. */
    public static CallSite of(SplitNode node, SplitShadow shadow) {
        return new CallSite(node.id(), "shadows/" + shadow.id(), shadow.call(), false);
    }

    public static CallSite of(LoopNode node) {
        return new CallSite(node.id(), "", node.call(), true, Optional.of(node.over()));
    }

    /** The expression of an input; where the flow is called for each element of a list, the list of what it is given. */
    public String text(SubFlowInput input) {
        return over.map(list -> list.ask(input.expression())).orElse(input.expression());
    }

    /** Where the called flow is named. */
    public Place flow() {
        return at("flow");
    }

    /** The list for whose elements the flow is called. */
    public Place list() {
        return at("list");
    }

    /** What a field of the called flow is given. */
    public Place input(String field) {
        return at("inputs/" + field);
    }

    /** What a variable takes from the called flow. */
    public Place output(String variable) {
        return at("outputs/" + variable);
    }

    private Place at(String path) {
        return Place.inNode(node, part.isEmpty() ? path : part + "/" + path);
    }
}
