package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Subjects;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the inputs of a condition stand on.
 *
 * @param document the document now
 * @param id what the ids of its controls begin with
 */
public record Ground(Words words, Supplier<FlowDocument> document, String id) {

    Subjects subjects() {
        return new Subjects(document.get());
    }

    ValueWords values() {
        return new ValueWords(words);
    }

    /** The id of a control of a part. */
    String id(String control, List<Integer> path) {
        return path.isEmpty()
                ? id + "-" + control
                : id + "-" + control + "-" + path.stream().map(String::valueOf).collect(Collectors.joining("_"));
    }
}
