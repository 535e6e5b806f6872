package io.hengce.engine.run;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.document.Reason;
import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The reasons of a flow: what its nodes give, and how what was given is ranked. Safe for many threads. */
final class ReasonCatalogue {

    private final Map<String, Reason> catalogue;
    private final KnownChains<GivenReason, Ranking> known = new KnownChains<>(Ranking::of);

    ReasonCatalogue(Map<String, Reason> catalogue) {
        this.catalogue = Map.copyOf(catalogue);
    }

    /** No reason given so far. */
    Chain<GivenReason, Ranking> none() {
        return known.empty();
    }

    GivenReason raised(Outcome outcome, String code, String node) {
        return new GivenReason(GivenReason.Source.of(outcome), rank(code), BigDecimal.ZERO, code, node);
    }

    GivenReason pointsLost(BigDecimal lost, String code, String node) {
        return new GivenReason(GivenReason.Source.POINTS_LOST, rank(code), lost, code, node);
    }

    /** The reason of another flow's run, in the name of a node of this one, with the rank of this catalogue. */
    GivenReason takenOver(GivenReason other, String node) {
        var rank = other.source() == GivenReason.Source.ENGINE ? 0 : rank(other.code());
        return new GivenReason(other.source(), rank, other.lost(), other.code(), node);
    }

    private int rank(String code) {
        var reason = catalogue.get(code);
        if (reason == null) {
            throw new IllegalArgumentException("no reason " + code + " in the catalogue");
        }
        return reason.rank();
    }

    /**
     * Reasons in their order, each code once, at its best rank.
     *
     * @param withoutLost without points lost, which do not explain an approval
     */
    record Ranking(List<RankedReason> all, List<RankedReason> withoutLost) {
        Ranking {
            all = List.copyOf(all);
            withoutLost = List.copyOf(withoutLost);
        }

        private static Ranking of(List<GivenReason> given) {
            var ordered = given.stream().sorted(GivenReason.ORDER).toList();
            return new Ranking(
                    ranked(ordered),
                    ranked(ordered.stream().filter(each -> !each.isPointsLost()).toList()));
        }

        private static List<RankedReason> ranked(List<GivenReason> ordered) {
            var seen = new HashSet<String>();
            var ranked = new ArrayList<RankedReason>(ordered.size());
            for (var reason : ordered) {
                if (seen.add(reason.code())) {
                    ranked.add(new RankedReason(reason.code(), ranked.size() + 1, reason.node()));
                }
            }
            return ranked;
        }
    }
}
