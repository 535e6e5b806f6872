package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.json.Json.JsonObject;
import java.util.Optional;

/** Walks places downwards as a reader walks the JSON. */
final class JsonPlaces {

    private JsonPlaces() {}

    static Place below(Place place, String segment) {
        var path = place.path().isEmpty() ? segment : place.path() + "/" + segment;
        return new Place(place.node(), path, Optional.empty());
    }

    /** What names an element of a list: its {@code key} member, or its number. */
    static String key(Json element, String key, int number) {
        return element instanceof JsonObject object
                        && object.members().get(key) instanceof Json.JsonText id
                        && !id.text().isEmpty()
                ? id.text()
                : Integer.toString(number);
    }

    /** The name of what stands at the place. */
    static String last(Place place) {
        var whole = place.toString();
        return whole.isEmpty() ? "document" : whole.substring(whole.lastIndexOf('/') + 1);
    }
}
