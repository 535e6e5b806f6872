package io.hengce.engine.run;

import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A reason as a node gives it.
 *
 * @param lost points against the best bin; 0 unless points lost are the reason
 */
record GivenReason(Source source, int catalogueRank, BigDecimal lost, String code, String node) {

    /** Engine first, then by the outcome they raised, points lost at the end; within that by catalogue rank, points lost (descending). */
    static final Comparator<GivenReason> ORDER = Comparator.comparing(GivenReason::source)
            .thenComparingInt(GivenReason::catalogueRank)
            .thenComparing(GivenReason::lost, Comparator.reverseOrder());

    static GivenReason engine(String code, String node) {
        return new GivenReason(Source.ENGINE, 0, BigDecimal.ZERO, code, node);
    }

    boolean isPointsLost() {
        return source == Source.POINTS_LOST;
    }

    /** Cheap, and no two of one node are alike in most flows. */
    @Override
    public int hashCode() {
        return 31 * code.hashCode() + node.hashCode();
    }

    /** What gives a reason. */
    enum Source {
        ENGINE,
        DECLINE,
        REFER,
        APPROVE,
        POINTS_LOST;

        static Source of(Outcome outcome) {
            return switch (outcome) {
                case DECLINE -> DECLINE;
                case REFER -> REFER;
                case APPROVE -> APPROVE;
            };
        }
    }
}
