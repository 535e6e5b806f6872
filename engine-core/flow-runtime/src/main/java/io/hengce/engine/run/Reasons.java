package io.hengce.engine.run;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.document.Reason;
import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The reasons of a run as they come, and their ranking at the end. One per run. */
final class Reasons {

    /** Engine first, then by the outcome they raised, points lost at the end; within that by catalogue rank, points lost (descending), order of the run. */
    private static final Comparator<Given> ORDER = Comparator.comparing(Given::source)
            .thenComparingInt(Given::catalogueRank)
            .thenComparing(Given::lost, Comparator.reverseOrder());

    private final Map<String, Reason> catalogue;
    private List<Given> given = List.of();

    Reasons(Map<String, Reason> catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of a branch of a parallel. */
    Reasons fork() {
        return new Reasons(catalogue);
    }

    /** Takes in those that a branch gave. */
    void join(Reasons branch) {
        branch.given.forEach(this::add);
    }

    void engine(String code, String node) {
        add(new Given(Source.ENGINE, 0, BigDecimal.ZERO, code, node));
    }

    void raised(Outcome outcome, String code, String node) {
        add(new Given(Source.of(outcome), catalogueRank(code), BigDecimal.ZERO, code, node));
    }

    void pointsLost(BigDecimal lost, String code, String node) {
        add(new Given(Source.POINTS_LOST, catalogueRank(code), lost, code, node));
    }

    /** The reasons of another run, in the name of a node of this one, with the ranks of this one's catalogue. */
    void takeOver(Reasons other, String node) {
        for (var each : other.given) {
            var rank = each.source() == Source.ENGINE ? 0 : catalogueRank(each.code());
            add(new Given(each.source(), rank, each.lost(), each.code(), node));
        }
    }

    private void add(Given reason) {
        if (given.isEmpty()) {
            given = new ArrayList<>();
        }
        given.add(reason);
    }

    /** Each code once, at its best rank; points lost only when the outcome is not APPROVE. */
    List<RankedReason> ranked(Outcome outcome) {
        if (given.isEmpty()) {
            return List.of();
        }
        given.sort(ORDER);
        var seen = new HashSet<String>();
        var ranked = new ArrayList<RankedReason>(given.size());
        for (var reason : given) {
            var counts = outcome != Outcome.APPROVE || reason.source() != Source.POINTS_LOST;
            if (counts && seen.add(reason.code())) {
                ranked.add(new RankedReason(reason.code(), ranked.size() + 1, reason.node()));
            }
        }
        return ranked;
    }

    private int catalogueRank(String code) {
        var reason = catalogue.get(code);
        if (reason == null) {
            throw new IllegalArgumentException("no reason " + code + " in the catalogue");
        }
        return reason.rank();
    }

    private enum Source {
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

    private record Given(Source source, int catalogueRank, BigDecimal lost, String code, String node) {}
}
