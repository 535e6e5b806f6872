package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/**
 * Refers the application to a person.
 *
 * @param queue where those who review look for it, an id
 */
public record ReviewNode(String id, LocalizedText name, String queue, List<String> reasons, List<Question> questions)
        implements FlowNode {

    public ReviewNode {
        reasons = List.copyOf(reasons);
        questions = List.copyOf(questions);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.review(this);
    }
}
