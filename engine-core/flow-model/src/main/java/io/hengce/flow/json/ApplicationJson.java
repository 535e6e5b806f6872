package io.hengce.flow.json;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.TimeText;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Applications on the wire: {@code {"application_id", "decision_time", "data": {by path}}}. Nothing is coerced, every problem is listed, and no problem repeats a value.
 * Safe for many threads.
 */
public final class ApplicationJson {

    private static final OffsetDateTime NO_TIME = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** That there are more is said by whichever list is full first, and once. */
    private static final Comparator<Diagnostic> NOTE_LAST =
            Comparator.comparing(problem -> problem.code().equals(ApplicationAssembler.TOO_MANY));

    /** Codes of problems that are not a flow's or a case's alone. */
    private static final String CODES = "(JSON|DATA|MEMBER|APPLICATION)_.*|TOO_MANY_PROBLEMS";

    private final Dictionary dictionary;
    private final DataPaths paths;
    private final JsonLimits limits;
    private final ApplicationAssembler assembler;

    public ApplicationJson(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.paths = DataPaths.of(dictionary.fields());
        this.limits = JsonLimits.ofApplications(dictionary);
        this.assembler = new ApplicationAssembler(dictionary);
    }

    /** The sentence of every problem that an application can have, by its code, arguments not filled in. */
    public static Map<String, LocalizedText> sentences() {
        var sentences = new TreeMap<>(ApplicationAssembler.sentences());
        Problems.sentences().forEach((code, sentence) -> {
            if (code.matches(CODES)) {
                sentences.put(code, sentence);
            }
        });
        return sentences;
    }

    /** How many bytes an application may have: more where the dictionary has lists. */
    public int byteLimit() {
        return limits.bytes();
    }

    /**
     * Reads one application.
     *
     * @param at the decision time of an application that names none
     */
    public Reading<Application> read(byte[] bytes, Optional<OffsetDateTime> at) {
        var problems = new Problems();
        var application =
                new JsonReader(limits, problems).read(bytes).flatMap(json -> read(json, Place.DOCUMENT, at, problems));
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
        if (data.isEmpty()) {
            members.refuseMissing("data");
            return Optional.empty();
        }
        if (!(data.get() instanceof Json.JsonObject object)) {
            problems.error("DATA_NOT_OBJECT", members.at("data"), "data");
            return Optional.empty();
        }
        var reader = new DataReader(members.at("data"), problems);
        var values = reader.read(object, paths);
        var reading = assembler.assemble(id.orElse("?"), time.orElse(NO_TIME), values, reader.refused());
        reading.diagnostics().stream()
                .sorted(NOTE_LAST)
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

    private static Diagnostic below(Place place, Diagnostic problem) {
        var at = JsonPlaces.below(place, problem.place().path());
        return new Diagnostic(problem.code(), problem.severity(), at, problem.message());
    }

    /** The application on one line; missing values are left out. */
    public String write(Application application) {
        return JsonPrinter.line(json(application));
    }

    /** The application as a value within another text. */
    public Json json(Application application) {
        return new ObjectWriter()
                .put("application_id", application.id())
                .put("decision_time", TimeText.write(application.decisionTime()))
                .put("data", DataWriter.write(dictionary.fields(), application::value))
                .json();
    }
}
