package io.hengce.simulation.diff;

import io.hengce.flow.value.Outcome;
import java.util.List;

/**
 * What two flows decide differently on one sample set: everything that a report shows, without time or place of the run.
 *
 * @param moves every pair of primary reasons, the most frequent first
 * @param firstDifferences where the changed cases part first, the most frequent first
 * @param cases every changed case in the order of the rows
 * @param outputs output fields that only one flow has
 */
public record RegressionReport(
        FlowSide baseline,
        FlowSide candidate,
        SampleSet samples,
        OutcomeMatrix matrix,
        ChangeCounts changes,
        List<ReasonMove> moves,
        List<NodeCount> firstDifferences,
        List<ChangedCase> cases,
        OutputFields outputs,
        FlowWords words) {

    public RegressionReport {
        moves = List.copyOf(moves);
        firstDifferences = List.copyOf(firstDifferences);
        cases = List.copyOf(cases);
    }

    public boolean same() {
        return cases.isEmpty();
    }

    public Share baselineBadRate() {
        return matrix.baseline(Outcome.APPROVE).badRate();
    }

    public Share candidateBadRate() {
        return matrix.candidate(Outcome.APPROVE).badRate();
    }

    /** Output fields of one flow alone, by id; they are not compared. */
    public record OutputFields(List<String> onlyBaseline, List<String> onlyCandidate) {
        public OutputFields {
            onlyBaseline = List.copyOf(onlyBaseline);
            onlyCandidate = List.copyOf(onlyCandidate);
        }
    }
}
