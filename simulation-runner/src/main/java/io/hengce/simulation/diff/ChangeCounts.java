package io.hengce.simulation.diff;

import java.util.List;

/**
 * How many applications changed, and in what; one application may count in several kinds.
 *
 * @param any changed in at least one kind
 */
public record ChangeCounts(long any, long outcome, long reasons, long outputs, long reviews, long shadows) {

    static ChangeCounts of(List<ChangedCase> cases) {
        return new ChangeCounts(
                cases.size(),
                cases.stream().filter(ChangedCase::outcomeChanged).count(),
                cases.stream().filter(ChangedCase::reasonsChanged).count(),
                cases.stream().filter(ChangedCase::outputsChanged).count(),
                cases.stream().filter(ChangedCase::reviewsChanged).count(),
                cases.stream().filter(ChangedCase::shadowsChanged).count());
    }
}
