package io.hengce.flow.decision;

/** What changed a limit or a price after it was worked out. */
public enum TermEffect {
    /** It was no multiple of the step. */
    ROUNDED,
    /** It was below the floor. */
    FLOOR,
    /** It was above the cap. */
    CAP,
    /** It was too little to be a limit, and became 0. */
    BELOW_LEAST
}
