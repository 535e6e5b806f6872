package io.hengce.flow.json;

import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** A review and its questions. */
final class ReviewCodec {

    private ReviewCodec() {}

    static ReviewNode read(String id, LocalizedText name, Members members) {
        return new ReviewNode(
                id, name, members.text("queue"), members.maybeTexts("reasons").orElse(List.of()), questions(members));
    }

    static List<Question> questions(Members members) {
        return members.maybeList(
                "questions", "id", question -> new Question(question.text("id"), question.localized("text")));
    }

    static ObjectWriter write(ReviewNode node, ObjectWriter out) {
        return out.put("queue", node.queue())
                .maybeList("reasons", node.reasons(), Json::of)
                .maybeList("questions", node.questions(), ReviewCodec::question);
    }

    static Json question(Question question) {
        return new ObjectWriter()
                .put("id", question.id())
                .localized("text", question.text())
                .json();
    }
}
