package io.hengce.engine.run;

import io.hengce.flow.decision.Review;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.value.Outcome;

/** Refers the application to a person: raises REFER with its reasons, and leaves queue and questions. */
final class ReviewLogic extends NodeLogic {

    private final ReviewNode review;

    ReviewLogic(ReviewNode review) {
        super(review.id());
        this.review = review;
    }

    @Override
    void perform(Run run) {
        run.raise(Outcome.REFER);
        review.reasons().forEach(reason -> run.raise(Outcome.REFER, reason, node()));
        run.review(new Review(node(), review.queue(), review.questions()));
        if (run.isTraced()) {
            run.trace(after -> new TraceStep.Referred(node(), review.queue(), review.reasons()));
        }
    }
}
