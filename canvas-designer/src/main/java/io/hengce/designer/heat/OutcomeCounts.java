package io.hengce.designer.heat;

import io.hengce.flow.value.Outcome;

/** How many applications ended with each outcome. */
public record OutcomeCounts(int approved, int referred, int declined) {

    public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0);

    public int all() {
        return approved + referred + declined;
    }

    /** The share of the approved, 0 to 1; 0 of none. */
    public double approvalRate() {
        return all() == 0 ? 0 : (double) approved / all();
    }

    public int of(Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> approved;
            case REFER -> referred;
            case DECLINE -> declined;
        };
    }

    OutcomeCounts with(Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> new OutcomeCounts(approved + 1, referred, declined);
            case REFER -> new OutcomeCounts(approved, referred + 1, declined);
            case DECLINE -> new OutcomeCounts(approved, referred, declined + 1);
        };
    }
}
