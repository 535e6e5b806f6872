package io.hengce.engine.oracle;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The reasons of one run and their ranking. */
final class OracleReasons {

    private static final int ENGINE = 0;
    private static final int SCORECARD = 4;

    private record Given(String code, String node, int group, int rank, BigDecimal lost) {}

    private final FlowDocument document;
    private final List<Given> given = new ArrayList<>();

    OracleReasons(FlowDocument document) {
        this.document = document;
    }

    void engine(String code, String node) {
        given.add(new Given(code, node, ENGINE, 0, BigDecimal.ZERO));
    }

    void raised(String code, String node, Outcome outcome) {
        var group = switch (outcome) {
            case DECLINE -> 1;
            case REFER -> 2;
            case APPROVE -> 3;
        };
        given.add(new Given(code, node, group, rank(code), BigDecimal.ZERO));
    }

    void lostPoints(String code, String node, BigDecimal lost) {
        given.add(new Given(code, node, SCORECARD, rank(code), lost));
    }

    /** The reasons of another run, as if a node of this one had given them. */
    void takeOver(OracleReasons other, String node) {
        for (var each : other.given) {
            var rank = each.group() == ENGINE ? 0 : rank(each.code());
            given.add(new Given(each.code(), node, each.group(), rank, each.lost()));
        }
    }

    /** The code of the error that ended the run. */
    String engineCode() {
        return given.stream()
                .filter(each -> each.group() == ENGINE)
                .map(Given::code)
                .findFirst()
                .orElseThrow();
    }

    /** The codes that were given, in order, but those of points lost. */
    List<String> raisedCodes() {
        return given.stream()
                .filter(each -> each.group() != SCORECARD)
                .map(Given::code)
                .toList();
    }

    /** The codes of points lost, in order. */
    List<String> lostCodes() {
        return given.stream()
                .filter(each -> each.group() == SCORECARD)
                .map(Given::code)
                .toList();
    }

    List<String> ranked(Outcome outcome) {
        var sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparingInt(Given::group)
                .thenComparingInt(Given::rank)
                .thenComparing(Given::lost, Comparator.reverseOrder()));
        var seen = new HashSet<String>();
        var ranked = new ArrayList<String>();
        for (var reason : sorted) {
            var counts = reason.group() != SCORECARD || outcome != Outcome.APPROVE;
            if (counts && seen.add(reason.code())) {
                ranked.add(reason.code() + "@" + reason.node());
            }
        }
        return ranked;
    }

    private int rank(String code) {
        return document.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .mapToInt(Reason::rank)
                .findFirst()
                .orElseThrow();
    }
}
