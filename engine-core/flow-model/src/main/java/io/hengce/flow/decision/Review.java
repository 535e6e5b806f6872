package io.hengce.flow.decision;

import io.hengce.flow.document.Question;
import java.util.List;

/**
 * What a person is to look at before the application is decided.
 *
 * @param node the review that it came through
 */
public record Review(String node, String queue, List<Question> questions) {
    public Review {
        questions = List.copyOf(questions);
    }
}
