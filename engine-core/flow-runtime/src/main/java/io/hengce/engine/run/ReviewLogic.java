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
    private final StepMaker step;

    ReviewLogic(ReviewNode review, ReasonCatalogue catalogue) {
        super(review.id());
        this.review = review;
        reasons = review.reasons().stream()
                .map(reason -> catalogue.raised(Outcome.REFER, reason, review.id()))
                .toList();
        step = StepMaker.of(new TraceStep.Referred(review.id(), review.queue(), review.reasons()));
    }

    @Override
    void perform(Run run) {
        run.raise(Outcome.REFER);
        reasons.forEach(run::give);
        run.review(new Review(node(), review.queue(), review.questions()));
        if (run.isTraced()) {
            run.trace(step);
        }
    }
}
