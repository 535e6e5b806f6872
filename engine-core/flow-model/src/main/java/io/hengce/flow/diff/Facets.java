package io.hengce.flow.diff;

import io.hengce.flow.diff.Renames.Of;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The properties of one part, put together. One per part. */
final class Facets {

    private static final Set<Of> VALUES = Set.of(Of.VALUES);

    private final List<Facet> all = new ArrayList<>();

    List<Facet> all() {
        return List.copyOf(all);
    }

    /** A text that is what it is. */
    Facets text(String name, String text) {
        return add(name, text, Saying.Plain.of(text), Set.of());
    }

    /** An expression that holds or does not. */
    Facets condition(String name, String feel) {
        return feel(name, new Saying.Condition(feel));
    }

    /** An expression whose value goes nowhere that is known here. */
    Facets value(String name, String feel) {
        return feel(name, new Saying.Worth("", feel));
    }

    /** An expression whose value is written to a variable. */
    Facets value(String name, String variable, Optional<String> feel) {
        return add(name, feel, new Saying.Worth(variable, feel.orElse("")), VALUES);
    }

    /** The id of a field or parameter. */
    Facets id(String name, String id) {
        return feel(name, new Saying.Named(id));
    }

    Facets feel(String name, Saying saying) {
        return add(name, saying.written(), saying, VALUES);
    }

    /** The code of a reason, or several. */
    Facets reasons(String name, List<String> codes) {
        return add(name, codes, Saying.Plain.of(String.join(", ", codes)), Set.of(Of.REASONS));
    }

    Facets reason(String name, Optional<String> code) {
        return reasons(name, code.stream().toList());
    }

    Facets node(String name, String id, LocalizedText shown) {
        return add(name, id, new Saying.Plain(shown), Set.of(Of.NODES));
    }

    Facets number(String name, long number) {
        return text(name, Long.toString(number));
    }

    Facets number(String name, BigDecimal number) {
        return text(name, plain(number));
    }

    /** One of a closed set, which has a word. */
    Facets word(String name, Enum<?> value) {
        var word = ChangeWords.CATALOG.text("word." + value.name().toLowerCase(Locale.ROOT));
        return add(name, value, new Saying.Plain(word), Set.of());
    }

    Facets truth(String name, boolean value) {
        var word = ChangeWords.CATALOG.text(value ? "word.yes" : "word.no");
        return add(name, value, new Saying.Plain(word), Set.of());
    }

    /** A text in both languages: two properties. */
    Facets both(String name, LocalizedText text) {
        return text(name + ".zh", text.zh()).text(name + ".en", text.en());
    }

    Facets content(String name, Object content, LocalizedText shown) {
        return add(name, content, new Saying.Plain(shown), Set.of());
    }

    Facets content(String name, Object content, Saying shown, Set<Of> names) {
        return add(name, content, shown, names);
    }

    /** A cell of a column. */
    Facets cell(String name, Column column, int at, Saying says) {
        all.add(new Facet(name, column.id(), column.label(), name + "/" + at, says.written(), says, VALUES, false));
        return this;
    }

    /** A property that only one type has. */
    Facets only(String type, String name, String text) {
        all.add(new Facet(name, type, Saying.NOTHING, "", text, Saying.Plain.of(text), Set.of(), false));
        return this;
    }

    /** The same, of a closed set. */
    Facets only(String type, String name, Enum<?> value) {
        var word = ChangeWords.CATALOG.text("word." + value.name().toLowerCase(Locale.ROOT));
        all.add(new Facet(name, type, Saying.NOTHING, "", value, new Saying.Plain(word), Set.of(), false));
        return this;
    }

    /** The last property is what most have, where the condition holds. */
    Facets usual(boolean isUsual) {
        if (isUsual) {
            all.add(all.remove(all.size() - 1).asUsual());
        }
        return this;
    }

    static String plain(BigDecimal number) {
        return Value.of(number).toString();
    }

    static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    private Facets add(String name, Object content, Saying shown, Set<Of> names) {
        all.add(new Facet(name, "", Saying.NOTHING, name, content, shown, names, false));
        return this;
    }
}
