package io.hengce.flow.diff;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.text.Language;
import java.util.stream.Collectors;

/** What one document says, in one language: labels in backticks. Safe for many threads. */
final class Sayings implements Saying.Cases<String> {

    private final FlowSentences sentences;
    private final Language language;

    Sayings(FlowDocument document, Language language) {
        this.sentences = new FlowSentences(document, language);
        this.language = language;
    }

    String of(Saying saying) {
        return saying.isEmpty() ? "" : saying.accept(this);
    }

    @Override
    public String plain(Saying.Plain saying) {
        return saying.text().in(language);
    }

    @Override
    public String condition(Saying.Condition saying) {
        return sentences.expressions().condition(saying.written());
    }

    @Override
    public String worth(Saying.Worth saying) {
        return saying.written().strip().equals("missing")
                ? ChangeWords.CATALOG.text(language, "missing")
                : sentences.expressions().value(saying.variable(), saying.written());
    }

    @Override
    public String asked(Saying.Asked saying) {
        return sentences
                .expressions()
                .asked(saying.input(), saying.written())
                .orElseGet(() -> ChangeWords.CATALOG.text(language, "any"));
    }

    @Override
    public String named(Saying.Named saying) {
        return sentences.expressions().name(saying.written());
    }

    @Override
    public String deeds(Saying.Deeds saying) {
        return sentences.actions(saying.actions());
    }

    @Override
    public String together(Saying.Together saying) {
        return saying.parts().stream().map(this::of).collect(Collectors.joining(Saying.Together.BETWEEN));
    }
}
