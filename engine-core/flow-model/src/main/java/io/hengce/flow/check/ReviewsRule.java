package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ReviewNode;

/** A review asks questions that a person can read, and not too many. */
final class ReviewsRule implements CheckRule {

    static final int QUESTIONS = 50;

    @Override
    public void check(Draft draft, Problems problems) {
        draft.kinds().reviews.forEach(node -> review(node, problems));
    }

    private static void review(ReviewNode node, Problems problems) {
        if (node.questions().size() > QUESTIONS) {
            problems.add(
                    Mistake.REVIEW_TOO_MANY_QUESTIONS,
                    Place.ofNode(node.id()),
                    node.id(),
                    node.questions().size(),
                    QUESTIONS);
        }
        node.questions().stream()
                .filter(question -> question.text().isEmpty())
                .forEach(question -> problems.add(
                        Mistake.REVIEW_QUESTION_EMPTY, Places.question(node.id(), question.id()), question.id()));
    }
}
