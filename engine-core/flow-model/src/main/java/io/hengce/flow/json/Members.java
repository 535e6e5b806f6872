package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The members of one object while a codec takes them out: what is missing, of a wrong type, repeated or left over becomes a problem at its place. A member that cannot be
 * read gives a stand-in, since a reading with problems gives no value.
 */
final class Members {

    private static final JsonObject NONE = new JsonObject(Map.of(), List.of());

    private final JsonObject object;
    private final Place place;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();
    private boolean quiet;

    private Members(JsonObject object, Place place, Problems problems) {
        this.object = object;
        this.place = place;
        this.problems = problems;
        this.quiet = object == NONE;
    }

    /** Opens an object; anything else is a problem and reads as an object without members. */
    static Members open(Json json, Place place, Problems problems) {
        if (json instanceof JsonObject object) {
            return new Members(object, place, problems);
        }
        problems.error("MEMBER_NOT_OBJECT", place, JsonPlaces.last(place), Scalars.shown(json));
        return new Members(NONE, place, problems);
    }

    /** Reads an object and refuses what is left over in it. */
    static <T> T read(Json json, Place place, Problems problems, Function<Members, T> codec) {
        var members = open(json, place, problems);
        var value = codec.apply(members);
        members.end();
        return value;
    }

    Place place() {
        return place;
    }

    Problems problems() {
        return problems;
    }

    boolean has(String name) {
        asked.add(name);
        return object.members().containsKey(name);
    }

    /** The member as it is; absent ones are no problem. */
    Optional<Json> find(String name) {
        asked.add(name);
        return Optional.ofNullable(object.members().get(name));
    }

    private Optional<Json> require(String name) {
        var found = find(name);
        if (found.isEmpty()) {
            refuseMissing(name);
        }
        return found;
    }

    void refuseMissing(String name) {
        if (!quiet) {
            problems.error("MEMBER_MISSING", place, name);
        }
    }

    String text(String name) {
        return require(name).map(json -> scalars().text(json, () -> at(name))).orElse("");
    }

    String text(String name, String otherwise) {
        return maybeText(name).orElse(otherwise);
    }

    Optional<String> maybeText(String name) {
        return find(name).map(json -> scalars().text(json, () -> at(name)));
    }

    Optional<LocalDate> maybeDate(String name) {
        return find(name).flatMap(json -> scalars().date(json, at(name)));
    }

    BigDecimal number(String name) {
        return require(name).flatMap(json -> scalars().number(json, at(name))).orElse(BigDecimal.ZERO);
    }

    Optional<BigDecimal> maybeNumber(String name) {
        return find(name).flatMap(json -> scalars().number(json, at(name)));
    }

    int integer(String name) {
        return require(name).map(json -> scalars().integer(json, at(name))).orElse(0);
    }

    int integer(String name, int otherwise) {
        return find(name).map(json -> scalars().integer(json, at(name))).orElse(otherwise);
    }

    boolean truth(String name, boolean otherwise) {
        return find(name).map(json -> scalars().truth(json, at(name))).orElse(otherwise);
    }

    <E> E word(String name, Words<E> words) {
        return require(name).map(json -> scalars().word(json, at(name), words)).orElse(words.first());
    }

    <E> E word(String name, Words<E> words, E otherwise) {
        return find(name).map(json -> scalars().word(json, at(name), words)).orElse(otherwise);
    }

    /** The word that says which other members there are. Where it is not known, nothing can be said of the others. */
    <E> Optional<E> kind(String name, Words<E> words) {
        var isKnown = find(name)
                .filter(json -> json instanceof Json.JsonText word
                        && words.constant(word.text()).isPresent())
                .isPresent();
        var kind = word(name, words);
        quiet |= !isKnown;
        return isKnown ? Optional.of(kind) : Optional.empty();
    }

    LocalizedText localized(String name) {
        return find(name)
                .map(json -> read(
                        json,
                        at(name),
                        problems,
                        sides -> new LocalizedText(sides.text("zh", ""), sides.text("en", ""))))
                .orElse(LocalizedText.EMPTY);
    }

    <T> Optional<T> object(String name, Function<Members, T> codec) {
        return require(name).map(json -> read(json, at(name), problems, codec));
    }

    <T> Optional<T> maybeObject(String name, Function<Members, T> codec) {
        return find(name).map(json -> read(json, at(name), problems, codec));
    }

    List<String> texts(String name) {
        return require(name).map(json -> elements(json, name).texts()).orElse(List.of());
    }

    Optional<List<String>> maybeTexts(String name) {
        return find(name).map(json -> elements(json, name).texts());
    }

    /** A list of lists of texts. */
    List<List<String>> textRows(String name) {
        return require(name).map(json -> elements(json, name).textRows()).orElse(List.of());
    }

    /** A list of words that may be left out. */
    <E> List<E> maybeWords(String name, Words<E> words) {
        return find(name).map(json -> elements(json, name).words(words)).orElse(List.of());
    }

    /** A list of objects, each at the place of its {@code key} member, or of its number. */
    <T> List<T> list(String name, String key, Function<Members, T> codec) {
        return require(name)
                .map(json -> elements(json, name).objects(key, codec))
                .orElse(List.of());
    }

    <T> List<T> maybeList(String name, String key, Function<Members, T> codec) {
        return find(name).map(json -> elements(json, name).objects(key, codec)).orElse(List.of());
    }

    private Elements elements(Json json, String name) {
        return Elements.open(json, at(name), problems);
    }

    /** An object whose member names are ids. */
    <T> Map<String, T> map(String name, Function<Map.Entry<Place, Json>, T> codec) {
        var values = new LinkedHashMap<String, T>();
        find(name).ifPresent(json -> {
            var entries = open(json, at(name), problems);
            entries.refuseRepeated();
            entries.object
                    .members()
                    .forEach((id, member) -> values.put(id, codec.apply(Map.entry(entries.at(id), member))));
        });
        return values;
    }

    /** Refuses repeated members and members that nobody asked for. */
    void end() {
        refuseRepeated();
        if (quiet) {
            return;
        }
        for (var name : object.members().keySet()) {
            if (problems.isFull()) {
                return;
            }
            if (!asked.contains(name)) {
                refuseUnknown(name);
            }
        }
    }

    private void refuseUnknown(String name) {
        var near = Texts.nearest(name, asked);
        if (near.isPresent()) {
            problems.error("MEMBER_UNKNOWN_NEAR", at(name), name, near.get());
        } else {
            problems.error("MEMBER_UNKNOWN", at(name), name, String.join("`, `", new TreeSet<>(asked)));
        }
    }

    private void refuseRepeated() {
        object.repeated().forEach(name -> problems.error("MEMBER_REPEATED", at(name), name));
    }

    Scalars scalars() {
        return new Scalars(problems);
    }

    Place at(String name) {
        return JsonPlaces.below(place, name);
    }
}
