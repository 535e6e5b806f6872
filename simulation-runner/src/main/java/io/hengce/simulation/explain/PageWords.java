package io.hengce.simulation.explain;

import io.hengce.flow.decision.Shadow;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Reason;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words for one flow in one language: the catalogue's sentences, labels in the place of ids, sentences without marks. Safe for many threads. */
final class PageWords {

    private static final MessageCatalog CATALOG = new MessageCatalog(PageWords.class);
    private static final String ENGINE = "ENGINE_";
    private static final Set<String> ENGINE_CODES = Set.of(
            "ENGINE_DIVISION_BY_ZERO",
            "ENGINE_OVERFLOW",
            "ENGINE_RANGE",
            "ENGINE_CONFLICT",
            "ENGINE_TABLE_NOT_UNIQUE",
            "ENGINE_NO_ROW",
            "ENGINE_NO_BIN",
            "ENGINE_SOURCE_DOWN",
            "ENGINE_SOURCE_NOT_RECORDED",
            "ENGINE_NO_VERDICT",
            "ENGINE_MODEL_INPUT",
            "ENGINE_MODEL_RESULT",
            "ENGINE_STEPS");

    private final FlowDocument document;
    private final Language language;
    private final FlowSentences sentences;

    PageWords(FlowDocument document, Language language) {
        this.document = document;
        this.language = language;
        this.sentences = new FlowSentences(document, language);
    }

    String say(String key, Object... arguments) {
        return CATALOG.text(language, key, arguments);
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    /** The text, or the id of what it names where there is none. */
    String named(LocalizedText name, String id) {
        var text = in(name);
        return text.isEmpty() ? id : text;
    }

    String node(String id) {
        return document.node(id)
                .map(FlowNode::name)
                .map(name -> named(name, id))
                .orElse(id);
    }

    /** A shadow group of a split by its name. */
    String shadow(Shadow shadow) {
        return document.node(shadow.node())
                .filter(SplitNode.class::isInstance)
                .flatMap(split -> ((SplitNode) split)
                        .shadows().stream()
                                .filter(each -> each.id().equals(shadow.group()))
                                .findFirst())
                .map(drawn -> named(drawn.name(), drawn.id()))
                .orElse(shadow.group());
    }

    /** The label of a field, a parameter or a system variable. */
    String field(String id) {
        return plain(sentences.expressions().name(id));
    }

    String reason(String code) {
        return isEngine(code)
                ? engine(code)
                : entry(code).map(Reason::text).map(text -> named(text, code)).orElse(code);
    }

    /** What an engine's error means. */
    String engine(String code) {
        return say(ENGINE_CODES.contains(code) ? code : "engine.other", code);
    }

    static boolean isEngine(String code) {
        return code.startsWith(ENGINE);
    }

    Optional<Reason> entry(String code) {
        return document.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** A sentence without marks. */
    String plain(String sentence) {
        return PlainSentence.of(sentence);
    }

    FlowSentences sentences() {
        return sentences;
    }

    /** The sentences with each name's actual value where it is mentioned first. */
    FlowSentences sentences(Map<String, String> notes) {
        return sentences.withNotes(notes);
    }

    String joined(List<String> texts) {
        return String.join(say("joint"), texts);
    }

    FlowDocument document() {
        return document;
    }
}
