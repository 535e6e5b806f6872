package io.hengce.engine.run;

import io.hengce.flow.decision.Review;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What a run has come to so far: the outcome, which is only ever raised, with its reasons and reviews. A part of the run. */
abstract sealed class RunVerdict permits Run {

    private final Reasons reasons;
    private List<Review> reviews = List.of();
    private Outcome outcome = Outcome.APPROVE;
    private boolean raised;
    /** Whether the outcome is another than expressions see. */
    private boolean raisedAnew;

    private boolean ended;

    RunVerdict(Reasons reasons) {
        this.reasons = reasons;
    }

    final void raise(Outcome to) {
        var next = raised ? to.raisedTo(outcome) : to;
        raisedAnew |= !raised || next != outcome;
        outcome = next;
        raised = true;
    }

    /** Raises what another run came to, in the name of a node of this one. */
    final void raise(Run called, String node) {
        raise(called.outcome());
        reasons.takeOver(called.reasons(), node);
        for (var each : called.noted()) {
            var review = new Review(node, each.queue(), each.questions());
            if (!reviews.contains(review)) {
                review(review);
            }
        }
    }

    final void give(GivenReason reason) {
        reasons.add(reason);
    }

    final void review(Review review) {
        if (reviews.isEmpty()) {
            reviews = new ArrayList<>();
        }
        reviews.add(review);
    }

    final Reasons reasons() {
        return reasons;
    }

    /** The reviews that were noted, whatever the outcome is. */
    final List<Review> noted() {
        return reviews;
    }

    /** The outcome as it is now. */
    final Outcome standing() {
        return outcome;
    }

    /** Ends the run; where nothing was raised, a person looks at it. */
    final void end(String node) {
        if (!raised) {
            raise(Outcome.REFER);
            give(GivenReason.engine(NodeFault.NO_VERDICT, node));
        }
        ended = true;
    }

    /** Ends the run at an error. */
    final void stop() {
        ended = true;
    }

    final boolean hasEnded() {
        return ended;
    }

    final boolean isRaisedAnew() {
        return raisedAnew;
    }

    /** Expressions see the outcome from here on. */
    final void seen() {
        raisedAnew = false;
    }

    /** Begins at the outcome of another run, without its reasons and reviews. */
    final void standAt(RunVerdict other) {
        raised = other.raised;
        outcome = other.outcome;
        raisedAnew = other.raisedAnew;
    }

    /** Takes in what a branch came to. */
    final void takeIn(RunVerdict branch) {
        reasons.join(branch.reasons);
        branch.reviews.forEach(this::review);
        if (branch.raised) {
            raise(branch.outcome);
        }
        ended = branch.ended;
    }
}
