package io.hengce.flow.json;

import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What travels between a flow and its data sources: strict and bounded JSON objects. Safe for many threads. */
public final class SourceJson {

    private static final OffsetDateTime ANY_TIME = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final DataPaths paths;
    private final ApplicationAssembler assembler;

    /** @param wanted what is taken from an answer, by path; none of them derived or required */
    public SourceJson(List<Field> wanted) {
        this.paths = DataPaths.of(wanted);
        this.assembler = new ApplicationAssembler(new Dictionary(wanted));
    }

    /** How many bytes an answer may have. */
    public static int byteLimit() {
        return JsonLimits.SOURCE.bytes();
    }

    /** Reads an answer: one JSON object without repeated names, within the limits. */
    public static Reading<JsonObject> read(byte[] bytes) {
        var problems = new Problems();
        var object = new JsonReader(JsonLimits.SOURCE, problems).read(bytes).flatMap(json -> object(json, problems));
        return problems.reading(object::orElseThrow);
    }

    private static Optional<JsonObject> object(Json json, Problems problems) {
        if (json instanceof JsonObject object) {
            object.repeated().forEach(name -> problems.error("DATA_REPEATED", Place.inDocument("data/" + name), name));
            return Optional.of(object);
        }
        problems.error("DATA_NOT_OBJECT", Place.inDocument("data"), "data");
        return Optional.empty();
    }

    /** A request of values by path; missing ones are left out. */
    public static JsonObject request(Map<String, Value> byPath) {
        var members = new LinkedHashMap<String, Json>();
        byPath.forEach((path, value) -> {
            if (!value.isMissing()) {
                members.put(path, ValueCodec.write(value));
            }
        });
        return DataWriter.byPath(members);
    }

    /** No white space, members by code point: equal requests are equal texts. */
    public static String canonical(Json json) {
        return JsonPrinter.canonical(json);
    }

    /** SHA-256 of the canonical form. */
    public static String hash(Json json) {
        return Sha256.hex(canonical(json).getBytes(StandardCharsets.UTF_8));
    }

    /** The wanted values of an answer by field id, missing ones left out; members that nobody wants are passed over. Problems name paths, never values. */
    public Reading<Map<String, Value>> values(JsonObject answer) {
        var problems = new Problems();
        var reader = DataReader.lenient(Place.inDocument("data"), problems);
        var given = reader.read(answer, paths);
        var taken = assembler.assemble("answer", ANY_TIME, given, reader.refused());
        taken.diagnostics().forEach(problems::add);
        return problems.reading(() -> taken.get().values());
    }
}
