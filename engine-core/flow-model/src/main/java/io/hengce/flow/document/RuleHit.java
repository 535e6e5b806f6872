package io.hengce.flow.document;

/** Which hits of a rule set are applied. */
public enum RuleHit {
    /** Every hit, in order. */
    ALL,
    /** The first hit in order. */
    FIRST
}
