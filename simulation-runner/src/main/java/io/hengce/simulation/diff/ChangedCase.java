package io.hengce.simulation.diff;

import io.hengce.flow.decision.Review;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.samples.Performance;
import java.util.List;
import java.util.Optional;

/**
 * One application that the flows decide differently.
 *
 * @param row the row of the sample set, 1-based
 * @param baseline the baseline's answer
 * @param candidate the candidate's answer
 * @param outputs the outputs that changed, by field id
 * @param first where the two runs part first
 */
public record ChangedCase(
        long row,
        String applicationId,
        Performance performance,
        Answer baseline,
        Answer candidate,
        List<ValueChange> outputs,
        Optional<Difference> first) {

    public ChangedCase {
        outputs = List.copyOf(outputs);
    }

    public boolean outcomeChanged() {
        return baseline.outcome() != candidate.outcome();
    }

    public boolean reasonsChanged() {
        return !baseline.reasons().equals(candidate.reasons());
    }

    public boolean reviewsChanged() {
        return !baseline.reviews().equals(candidate.reviews());
    }

    public boolean shadowsChanged() {
        return !baseline.shadows().equals(candidate.shadows());
    }

    /** Whether anything changed that a decision is read for. */
    public boolean anyChanged() {
        return !baseline.equals(candidate) || outputsChanged();
    }

    public boolean outputsChanged() {
        return !outputs.isEmpty();
    }

    /**
     * An outcome, why, what a person is to look at, and what ran in the shadow.
     *
     * @param reasons codes, ranked
     */
    public record Answer(Outcome outcome, List<String> reasons, List<Review> reviews, List<ShadowAnswer> shadows) {
        public Answer {
            reasons = List.copyOf(reasons);
            reviews = List.copyOf(reviews);
            shadows = List.copyOf(shadows);
        }

        public Optional<String> primaryReason() {
            return reasons.stream().findFirst();
        }
    }
}
