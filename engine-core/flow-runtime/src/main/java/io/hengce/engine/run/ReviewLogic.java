package io.hengce.engine.run;

import io.hengce.flow.decision.Review;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.value.Outcome;
import java.util.List;

/** Refers the application to a person: raises REFER with its reasons, and leaves queue and questions. */
final class ReviewLogic extends NodeLogic {

    private final ReviewNode review;
    private final List<GivenReason> reasons;

    ReviewLogic(ReviewNode review, ReasonCatalogue catalogue) {
        super(review.id());
        this.review = review;
        reasons = review.reasons().stream()
                .map(reason -> catalogue.raised(Outcome.REFER, reason, review.id()))
                .toList();
    }

    @Override
    void perform(Run run) {
        run.raise(Outcome.REFER);
        reasons.forEach(run::give);
        run.review(new Review(node(), review.queue(), review.questions()));
        if (run.isTraced()) {
            run.trace(after -> new TraceStep.Referred(node(), review.queue(), review.reasons()));
        }
    }
}
