package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Reason;
import io.hengce.flow.sentence.FlowFeel;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.sentence.PlacedSentence;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the nodes of a flow by what they are called and by what they say: fields by label and id, values, rules and
 * reasons, in both languages. Immutable; made once a document.
 */
public final class FlowSearch {

    private static final int MOST = 100;

    private final List<Entry> entries;

    /** One hit: the node, and the sentence in which the words stand; of the name alone it is empty. */
    public record Hit(String node, LocalizedText sentence) {}

    private record Entry(Hit hit, String words) {}

    private FlowSearch(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    public static FlowSearch of(FlowDocument document) {
        var entries = new ArrayList<Entry>();
        var chinese = new FlowSentences(document, Language.ZH);
        var english = new FlowSentences(document, Language.EN);
        var feel = new FlowFeel(document);
        for (var node : document.nodes()) {
            entries.add(named(node));
            var translated = byPlace(english.of(node));
            var expressions = byPlace(feel.of(node));
            for (var sentence : chinese.of(node)) {
                var text = new LocalizedText(sentence.text(), translated.getOrDefault(sentence.place(), ""));
                var said = text.zh() + " " + text.en();
                var words =
                        said + " " + expressions.getOrDefault(sentence.place(), "") + codes(document.reasons(), said);
                entries.add(new Entry(new Hit(node.id(), text), words.toLowerCase(Locale.ROOT)));
            }
        }
        return new FlowSearch(entries);
    }

    /** Hits that have every word, names first; none of an empty query. */
    public List<Hit> find(String query) {
        var wanted = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (query.isBlank()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> wanted.stream().allMatch(entry.words()::contains))
                .map(Entry::hit)
                .sorted((one, other) -> Boolean.compare(
                        other.sentence().isEmpty(), one.sentence().isEmpty()))
                .limit(MOST)
                .toList();
    }

    private static Entry named(FlowNode node) {
        var words = node.id() + " " + node.name().zh() + " " + node.name().en();
        return new Entry(new Hit(node.id(), LocalizedText.EMPTY), words.toLowerCase(Locale.ROOT));
    }

    private static Map<Place, String> byPlace(List<PlacedSentence> sentences) {
        return sentences.stream()
                .collect(Collectors.toMap(PlacedSentence::place, PlacedSentence::text, (one, other) -> one));
    }

    /** The codes of the reasons whose texts a sentence gives. */
    private static String codes(List<Reason> reasons, String sentence) {
        return reasons.stream()
                .filter(reason -> Stream.of(reason.text().zh(), reason.text().en())
                        .anyMatch(text -> sentence.contains("“" + text.strip() + "”")))
                .map(reason -> " " + reason.code())
                .collect(Collectors.joining());
    }
}
