package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.json.Json.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The elements of one list while a codec takes them out: what is of a wrong type becomes a problem at its place. */
record Elements(List<Json> all, Place place, Problems problems) {

    /** Opens a list; anything else is a problem and reads as an empty one. */
    static Elements open(Json json, Place place, Problems problems) {
        if (json instanceof JsonArray array) {
            return new Elements(array.elements(), place, problems);
        }
        problems.error("MEMBER_NOT_LIST", place, JsonPlaces.last(place), Scalars.shown(json));
        return new Elements(List.of(), place, problems);
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        for (var element : all) {
            var number = texts.size();
            texts.add(scalars().text(element, () -> at(number)));
        }
        return texts;
    }

    /** Each is a list of texts. */
    List<List<String>> textRows() {
        var rows = new ArrayList<List<String>>();
        for (var row : all) {
            rows.add(open(row, at(rows.size()), problems).texts());
        }
        return rows;
    }

    <E> List<E> words(Words<E> words) {
        var found = new ArrayList<E>();
        for (var element : all) {
            found.add(scalars().word(element, at(found.size()), words));
        }
        return found;
    }

    /** Each is an object, at the place of its {@code key} member, or of its number. */
    <T> List<T> objects(String key, Function<Members, T> codec) {
        var parts = new ArrayList<T>();
        for (var element : all) {
            var at = JsonPlaces.below(place, JsonPlaces.key(element, key, parts.size()));
            parts.add(Members.read(element, at, problems, codec));
        }
        return parts;
    }

    private Place at(int number) {
        return JsonPlaces.below(place, Integer.toString(number));
    }

    private Scalars scalars() {
        return new Scalars(problems);
    }
}
