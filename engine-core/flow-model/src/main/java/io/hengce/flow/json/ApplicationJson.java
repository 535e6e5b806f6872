package io.hengce.flow.json;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.value.TimeText;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Applications on the wire: {@code {"application_id", "decision_time", "data": {by path}}}. Nothing is coerced, every problem is listed, and no problem repeats a value.
 * Safe for many threads.
 */
public final class ApplicationJson {

    private static final OffsetDateTime NO_TIME = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Dictionary dictionary;
    private final DataPaths paths;
    private final ApplicationAssembler assembler;

    public ApplicationJson(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.paths = DataPaths.of(dictionary);
        this.assembler = new ApplicationAssembler(dictionary);
    }

    /**
     * Reads one application.
     *
     * @param at the decision time of an application that names none
     */
    public Reading<Application> read(byte[] bytes, Optional<OffsetDateTime> at) {
        var problems = new Problems();
        var application = new JsonReader(JsonLimits.APPLICATION, problems)
                .read(bytes)
                .flatMap(json -> read(json, Place.DOCUMENT, at, problems));
        return problems.reading(application::orElseThrow);
    }

    /** Reads an application that stands within another text; its problems stand below the place. */
    Optional<Application> read(Json json, Place place, Optional<OffsetDateTime> at, Problems problems) {
        if (!(json instanceof Json.JsonObject)) {
            Members.open(json, place, problems);
            return Optional.empty();
        }
        return Members.read(json, place, problems, members -> application(members, at));
    }

    private Optional<Application> application(Members members, Optional<OffsetDateTime> at) {
        var problems = members.problems();
        var id = id(members);
        var time = time(members, at);
        var data = members.find("data");
        var reader = new DataReader(members.at("data"), problems);
        if (data.isEmpty()) {
            members.refuseMissing("data");
            return Optional.empty();
        }
        if (data.get() instanceof Json.JsonObject) {
            reader.read(data.get(), paths, "");
        } else {
            problems.error("DATA_NOT_OBJECT", members.at("data"), "data");
            return Optional.empty();
        }
        var reading = assembler.assemble(id.orElse("?"), time.orElse(NO_TIME), reader.values());
        reading.diagnostics().stream()
                .filter(problem -> !isKnown(problem, reader))
                .forEach(problem -> problems.add(below(members.place(), problem)));
        return reading.value();
    }

    private static Optional<String> id(Members members) {
        var json = members.find("application_id");
        if (json.isPresent() && json.get() instanceof JsonText id) {
            return Optional.of(id.text());
        }
        members.text("application_id");
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> time(Members members, Optional<OffsetDateTime> at) {
        var json = members.find("decision_time").filter(found -> found != Json.JsonWord.NULL);
        if (json.isPresent()) {
            return members.scalars().dateTime(json.get(), members.at("decision_time"));
        }
        if (at.isEmpty()) {
            members.problems().error("APPLICATION_NO_TIME", members.at("decision_time"));
        }
        return at;
    }

    private static boolean isKnown(Diagnostic problem, DataReader reader) {
        var path = problem.place().path();
        return path.startsWith("data/") && reader.isRefused(path.substring("data/".length()));
    }

    private static Diagnostic below(Place place, Diagnostic problem) {
        var at = JsonPlaces.below(place, problem.place().path());
        return new Diagnostic(problem.code(), problem.severity(), at, problem.message());
    }

    /** The application on one line; missing values are left out. */
    public String write(Application application) {
        return JsonPrinter.line(json(application));
    }

    Json json(Application application) {
        var data = new LinkedHashMap<String, Object>();
        for (var field : dictionary.fields()) {
            var value = application.value(field.id());
            if (!value.isMissing()) {
                put(data, field.path().split("\\.", -1), ValueCodec.write(value));
            }
        }
        return new ObjectWriter()
                .put("application_id", application.id())
                .put("decision_time", TimeText.write(application.decisionTime()))
                .put("data", nested(data))
                .json();
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> data, String[] path, Json value) {
        var at = data;
        for (var depth = 0; depth < path.length - 1; depth++) {
            at = (Map<String, Object>) at.computeIfAbsent(path[depth], name -> new LinkedHashMap<String, Object>());
        }
        at.put(path[path.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static Json nested(Map<String, Object> data) {
        var members = new LinkedHashMap<String, Json>();
        data.forEach((name, part) ->
                members.put(name, part instanceof Json json ? json : nested((Map<String, Object>) part)));
        return Json.of(members);
    }
}
