package io.hengce.simulation.diff;

import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Three by three: how many applications went from which outcome (baseline) to which (candidate). Immutable. */
public final class OutcomeMatrix {

    private static final int SIDE = Outcome.values().length;
    public static final OutcomeMatrix EMPTY = new OutcomeMatrix(Collections.nCopies(SIDE * SIDE, Tally.NONE));

    private final List<Tally> cells;

    private OutcomeMatrix(List<Tally> cells) {
        this.cells = List.copyOf(cells);
    }

    /** The same matrix with one more pair. */
    OutcomeMatrix with(DecidedPair pair) {
        var from = pair.baseline().outcome();
        var to = pair.candidate().outcome();
        var more = new ArrayList<>(cells);
        more.set(index(from, to), cell(from, to).plus(pair.performance()));
        return new OutcomeMatrix(more);
    }

    public Tally cell(Outcome from, Outcome to) {
        return cells.get(index(from, to));
    }

    /** All that the baseline gave this outcome. */
    public Tally baseline(Outcome outcome) {
        return sum(Stream.of(Outcome.values()).map(to -> cell(outcome, to)));
    }

    /** All that the candidate gives this outcome. */
    public Tally candidate(Outcome outcome) {
        return sum(Stream.of(Outcome.values()).map(from -> cell(from, outcome)));
    }

    public Tally total() {
        return sum(Stream.of(Outcome.values()).map(this::baseline));
    }

    /** Approved by the candidate only (换入). */
    public Tally swapIn() {
        return cell(Outcome.REFER, Outcome.APPROVE).plus(cell(Outcome.DECLINE, Outcome.APPROVE));
    }

    /** Approved by the baseline only (换出). */
    public Tally swapOut() {
        return cell(Outcome.APPROVE, Outcome.REFER).plus(cell(Outcome.APPROVE, Outcome.DECLINE));
    }

    public Share baselineApproval() {
        return new Share(baseline(Outcome.APPROVE).count(), total().count());
    }

    public Share candidateApproval() {
        return new Share(candidate(Outcome.APPROVE).count(), total().count());
    }

    private static int index(Outcome from, Outcome to) {
        return from.ordinal() * SIDE + to.ordinal();
    }

    private static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(Tally.NONE, Tally::plus);
    }
}
