package io.hengce.designer.inspector;

import io.hengce.designer.document.ReviewEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** A review: the queue that it goes to, why, and what the reviewer is asked. */
final class ReviewSection extends Section {

    private final ReviewNode node;
    private final SectionRows rows = new SectionRows(this);

    ReviewSection(Session session, Words words, ReviewNode node) {
        super(session, words);
        this.node = node;
        getChildren()
                .addAll(
                        heading(words.say("review.queue")),
                        entry(
                                Inputs.cell("queue"),
                                Place.inNode(node.id(), "queue"),
                                document -> find(document).map(ReviewNode::queue),
                                text -> ReviewEdits.queue(node.id(), text)),
                        muted(words.say("review.queueHint")),
                        heading(words.say("verdict.reasons")));
        var reasons = new ReasonRows(
                this,
                node.reasons(),
                code -> ReviewEdits.addReason(node.id(), code),
                code -> ReviewEdits.removeReason(node.id(), code));
        getChildren().addAll(reasons.all());
        getChildren().add(reasons.another());
        getChildren()
                .add(rows.title(
                        "review.questions", "add-question", () -> session.apply(ReviewEdits.addQuestion(node.id()))));
        node.questions().forEach(question -> getChildren().add(question(question)));
        if (node.questions().isEmpty()) {
            getChildren().add(muted(words.say("review.noQuestions")));
        }
    }

    private VBox question(Question question) {
        var language = words().language().get();
        var entry = entry(
                Inputs.prose("question-" + question.id()),
                Places.question(node.id(), question.id()),
                document -> find(document).map(ReviewNode::questions).orElse(List.of()).stream()
                        .filter(each -> each.id().equals(question.id()))
                        .map(each -> each.text().in(language))
                        .findFirst(),
                text -> ReviewEdits.question(node.id(), question.id(), language, text));
        var remove = rows.remove(
                "remove-question-" + question.id(),
                () -> session().apply(ReviewEdits.removeQuestion(node.id(), question.id())));
        return new VBox(row(entry, remove));
    }

    private Optional<ReviewNode> find(FlowDocument document) {
        return node(document, node.id(), ReviewNode.class);
    }
}
