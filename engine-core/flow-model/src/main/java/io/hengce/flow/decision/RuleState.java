package io.hengce.flow.decision;

/** What became of a rule in a run. */
public enum RuleState {
    HIT,
    /** Its condition did not hold, or is unknown. */
    NO_HIT,
    /** Its condition ended in a fault, which ended the run. */
    FAULT,
    /** Switched off. */
    OFF,
    /** The decision is before its first day. */
    NOT_YET,
    /** The decision is on or after the day it ends. */
    EXPIRED,
    /** An earlier rule ended the rule set: by a hit where only the first counts, or by a fault. */
    NOT_REACHED
}
