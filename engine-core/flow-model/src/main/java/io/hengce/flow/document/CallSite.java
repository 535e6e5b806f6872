package io.hengce.flow.document;

import io.hengce.flow.diagnostic.Place;

/**
 * A place of a document where another flow is called.
 *
 * @param part the path of the calling part within the node, e.g. {@code groups/b}; empty: the node itself
 * @param isRaised whether outcome, reasons and reviews of the called flow are raised in the caller
 */
public record CallSite(String node, String part, SubFlowCall call, boolean isRaised) {

    public static CallSite of(SubFlowNode node) {
        return new CallSite(node.id(), "", node.call(), true);
    }

    /** What a shadow group calls: nothing of it is raised. */
    public static CallSite of(SplitNode node, SplitShadow shadow) {
        return new CallSite(node.id(), "shadows/" + shadow.id(), shadow.call(), false);
    }

    /** Where the called flow is named. */
    public Place flow() {
        return at("flow");
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
