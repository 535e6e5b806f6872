package io.hengce.flow.json;

import io.hengce.flow.json.Json.JsonObject;
import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;

/**
 * One case as it is written, so that it can be kept also where it does not fit the dictionary.
 *
 * @param json the case on one line
 */
public record CaseText(String name, String json) {

    /** The same with what is expected of an output under another name of its field; the same where nothing is, or where the other name is expected too. */
    public CaseText withOutputRenamed(String from, String to) {
        var changed = within(
                CaseTexts.json(this),
                "expected",
                expected -> within(expected, "outputs", outputs -> moved(outputs, from, to)));
        return new CaseText(name, JsonPrinter.line(changed));
    }

    private static Json within(Json json, String member, UnaryOperator<Json> change) {
        if (!(json instanceof JsonObject object) || !object.members().containsKey(member)) {
            return json;
        }
        var members = new LinkedHashMap<>(object.members());
        members.computeIfPresent(member, (name, value) -> change.apply(value));
        return new JsonObject(members, object.repeated());
    }

    private static Json moved(Json json, String from, String to) {
        if (!(json instanceof JsonObject outputs) || outputs.members().containsKey(to)) {
            return json;
        }
        var members = new LinkedHashMap<String, Json>();
        outputs.members().forEach((name, value) -> members.put(name.equals(from) ? to : name, value));
        return new JsonObject(members, outputs.repeated());
    }
}
