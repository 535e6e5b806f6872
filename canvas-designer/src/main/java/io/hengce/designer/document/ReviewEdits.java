package io.hengce.designer.document;

import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of a review: its queue, its reasons, its questions. */
public final class ReviewEdits {

    private ReviewEdits() {}

    public static Edit queue(String node, String queue) {
        return of(
                "修改审批队列",
                "Change queue",
                node,
                found -> new ReviewNode(found.id(), found.name(), queue, found.reasons(), found.questions()));
    }

    public static Edit addReason(String node, String code) {
        return reasons("添加原因", "Add reason", node, codes -> OneNode.append(codes, code));
    }

    public static Edit removeReason(String node, String code) {
        return reasons("移除原因", "Remove reason", node, codes -> OneNode.without(codes, code::equals));
    }

    public static Edit addQuestion(String node) {
        return questions("添加问题", "Add question", node, questions -> {
            var ids = FreshIds.besides(questions.stream().map(Question::id).toList());
            return OneNode.append(
                    questions, new Question(ids.like("question_1"), new LocalizedText("新问题？", "New question?")));
        });
    }

    public static Edit question(String node, String id, Language language, String text) {
        return questions(
                "修改问题",
                "Change question",
                node,
                questions -> OneNode.change(
                        questions,
                        each -> each.id().equals(id),
                        each -> new Question(id, each.text().with(language, text))));
    }

    public static Edit removeQuestion(String node, String id) {
        return questions(
                "删除问题",
                "Delete question",
                node,
                questions -> OneNode.without(questions, each -> each.id().equals(id)));
    }

    private static Edit reasons(String zh, String en, String node, UnaryOperator<List<String>> change) {
        return of(
                zh,
                en,
                node,
                found -> new ReviewNode(
                        found.id(), found.name(), found.queue(), change.apply(found.reasons()), found.questions()));
    }

    private static Edit questions(String zh, String en, String node, UnaryOperator<List<Question>> change) {
        return of(
                zh,
                en,
                node,
                found -> new ReviewNode(
                        found.id(), found.name(), found.queue(), found.reasons(), change.apply(found.questions())));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<ReviewNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, ReviewNode.class, node, change));
    }
}
