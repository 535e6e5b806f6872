package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;

/** A flow has exactly one start and at least one end. */
final class StartAndEndRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        var starts = draft.starts();
        if (starts.isEmpty()) {
            problems.add(Mistake.START_NONE, Place.DOCUMENT);
        }
        starts.stream()
                .skip(1)
                .forEach(extra -> problems.add(Mistake.START_TWICE, Place.ofNode(extra), extra, starts.get(0)));
        if (draft.ends().isEmpty()) {
            problems.add(Mistake.END_NONE, Place.DOCUMENT);
        }
    }
}
