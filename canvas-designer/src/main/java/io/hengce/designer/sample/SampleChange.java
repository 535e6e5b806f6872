package io.hengce.designer.sample;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An application that the edited flow decides otherwise than the saved one: another outcome, other reasons or outputs. */
public record SampleChange(Application application, Decision before, Decision now) {

    /** Those with another outcome first, else in the order of the file. */
    static List<SampleChange> between(SampleRun saved, SampleRun now) {
        var changes = new ArrayList<SampleChange>();
        var count = Math.min(saved.decisions().size(), now.decisions().size());
        for (var index = 0; index < count; index++) {
            var before = saved.decisions().get(index);
            var after = now.decisions().get(index);
            if (differ(before, after)) {
                changes.add(new SampleChange(now.applications().get(index), before, after));
            }
        }
        changes.sort(Comparator.comparing(change -> !change.isOutcome()));
        return List.copyOf(changes);
    }

    public boolean isOutcome() {
        return before.outcome() != now.outcome();
    }

    private static boolean differ(Decision before, Decision after) {
        return before.outcome() != after.outcome()
                || !codes(before).equals(codes(after))
                || !before.outputs().equals(after.outputs());
    }

    static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(RankedReason::code).toList();
    }
}
