package io.hengce.flow.document;

import io.hengce.flow.diagnostic.Place;

/** The places of a decision tree. */
public record TreePlaces(String node) {

    public Place variable(String variable) {
        return Place.inNode(node, "variables/" + variable);
    }

    public Place split(String split) {
        return Place.inNode(node, "splits/" + split);
    }

    /** The condition of a branch. */
    public Place branch(String split, String branch) {
        return Place.inNode(node, "splits/" + split + "/branches/" + branch);
    }

    public Place otherwise(String split) {
        return Place.inNode(node, "splits/" + split + "/otherwise");
    }

    public Place leaf(String leaf) {
        return Place.inNode(node, "leaves/" + leaf);
    }

    /** What a leaf writes to a variable; 0-based. */
    public Place value(String leaf, int variable) {
        return Place.inNode(node, "leaves/" + leaf + "/values/" + variable);
    }
}
