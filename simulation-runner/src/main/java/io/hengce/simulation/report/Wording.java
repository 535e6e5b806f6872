package io.hengce.simulation.report;

import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.Difference;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.FlowWords;
import io.hengce.simulation.diff.Share;
import io.hengce.simulation.diff.Tally;
import io.hengce.simulation.samples.Performance;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report's sentences and the flows' words in one language. Safe for many threads. */
public final class Wording {

    private static final Set<String> NAMED = Set.of("hits", "port", "leaf", "binding", "adjustments");
    private static final MessageCatalog CATALOG = new MessageCatalog(Wording.class);

    private static final String NOTHING = "–";

    private final Language language;
    private final FlowWords words;

    public Wording(Language language, FlowWords words) {
        this.language = language;
        this.words = words;
    }

    public String say(String key, Object... arguments) {
        return CATALOG.text(key, arguments).in(language);
    }

    public String in(LocalizedText text) {
        return text.in(language);
    }

    public Language language() {
        return language;
    }

    public String outcome(Outcome outcome) {
        return say("outcome." + outcome.name());
    }

    public String performance(Performance performance) {
        return say("performance." + performance.name());
    }

    /** The reason's text; an engine's own reason and an unknown one have none here. */
    public String reason(String code) {
        return word(words.reasons(), code);
    }

    public String node(String id) {
        return word(words.nodes(), id);
    }

    public String field(String id) {
        return word(words.fields(), id);
    }

    /** The field's unit; empty where it has none. */
    public String unit(String id) {
        return words.units().getOrDefault(id, "");
    }

    /** {@code label id (unit)}: the field as the header of a column; no unit where its cells hold a fraction of %. */
    public String column(String id) {
        var unit = unit(id);
        return (field(id) + " " + id).strip()
                + (unit.isEmpty() || unit.equals(NumberType.PERCENT) ? "" : " (" + unit + ")");
    }

    /** What a difference's {@code what} means, e.g. {@code outputs/dti}. */
    public String what(String node, String what) {
        var slash = what.indexOf('/');
        if (slash < 0) {
            return what.isEmpty() ? "" : say("what." + what);
        }
        var name = what.substring(slash + 1);
        var label = what.startsWith("points/") ? part(node, name) : field(name);
        return say("what." + what.substring(0, slash), label.isEmpty() ? name : label);
    }

    /** The name of a rule, characteristic or port. */
    public String part(String node, String id) {
        return word(words.parts(), node + "/" + id);
    }

    /** What stands on one side of a difference; rules, ports and the like with their names. */
    public String side(Difference difference, String text) {
        var named = NAMED.contains(difference.what());
        if (text.isEmpty() || !named) {
            return text.isEmpty() ? NOTHING : text;
        }
        return Stream.of(text.split(", "))
                .map(id -> (id + " " + part(difference.node(), id)).strip())
                .collect(Collectors.joining(", "));
    }

    public String number(long number) {
        return Figures.number(number);
    }

    /** {@code 1,254 / 4,454}. */
    public String fraction(Share share) {
        return number(share.part()) + " / " + number(share.whole());
    }

    /** The bad rate and what it was counted on; empty without labels. */
    public String badRate(Tally tally) {
        var rate = tally.badRate();
        return rate.whole() == 0 ? "" : say("bad.of", Figures.percent(rate), fraction(rate));
    }

    private String word(Map<String, LocalizedText> all, String id) {
        return all.getOrDefault(id, LocalizedText.EMPTY).in(language);
    }
}
