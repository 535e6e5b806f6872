package io.hengce.flow.value;

/** What a decision says, in rising order: an outcome is raised and never falls. */
public enum Outcome {
    APPROVE,
    REFER,
    DECLINE;

    /** The stronger of the two. */
    public Outcome raisedTo(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
