package io.hengce.simulation.report.excel;

import io.hengce.flow.value.Outcome;

/** The colour behind an outcome, RRGGBB. */
public final class OutcomeFill {

    private OutcomeFill() {}

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> "DAFBE1";
            case REFER -> "FFF8C5";
            case DECLINE -> "FFEBE9";
        };
    }
}
