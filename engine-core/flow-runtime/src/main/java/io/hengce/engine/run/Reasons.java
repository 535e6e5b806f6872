package io.hengce.engine.run;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.value.Outcome;
import java.util.List;

/** The reasons of a run as they come, and their ranking at the end. One per run. */
final class Reasons {

    private final ReasonCatalogue catalogue;
    private Chain<GivenReason, ReasonCatalogue.Ranking> given;

    Reasons(ReasonCatalogue catalogue) {
        this.catalogue = catalogue;
        given = catalogue.none();
    }

    /** Those of a branch of a parallel. */
    Reasons fork() {
        return new Reasons(catalogue);
    }

    /** Takes in those that a branch gave. */
    void join(Reasons branch) {
        given = given.then(branch.given);
    }

    void add(GivenReason reason) {
        given = given.then(reason);
    }

    /** The reasons of another run, in the name of a node of this one, with the ranks of this one's catalogue. */
    void takeOver(Reasons other, String node) {
        other.given.elements().forEach(each -> add(catalogue.takenOver(each, node)));
    }

    /** Each code once, at its best rank; points lost only when the outcome is not APPROVE. */
    List<RankedReason> ranked(Outcome outcome) {
        var ranking = given.told();
        return outcome == Outcome.APPROVE ? ranking.withoutLost() : ranking.all();
    }
}
