package io.hengce.scoring.openapi;

import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.ObjectWriter;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.scoring.problem.ProblemAnswer;
import io.hengce.scoring.problem.ServiceMistake;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The answers with a problem, one a status, and every code that they can have. */
final class ProblemResponses {

    private static final Pattern ARGUMENT = Pattern.compile("`?\\{[0-9]}`?");
    private static final String EXAMPLE_ARGUMENT = "…";

    private ProblemResponses() {}

    /** The name of a status's answer among the components. */
    static String name(int status) {
        return "Problem" + status;
    }

    static Map<String, Json> all() {
        var responses = new LinkedHashMap<String, Json>();
        mistakes().forEach((status, mistakes) -> responses.put(name(status), response(status, mistakes)));
        return responses;
    }

    private static Map<Integer, List<ServiceMistake>> mistakes() {
        return Arrays.stream(ServiceMistake.values())
                .collect(Collectors.groupingBy(ServiceMistake::status, TreeMap::new, Collectors.toList()));
    }

    private static Json response(int status, List<ServiceMistake> mistakes) {
        var examples = new ObjectWriter();
        for (var mistake : mistakes) {
            var answer = mistake.answer(EXAMPLE_ARGUMENT).json(Language.EN);
            examples.put(mistake.name(), new ObjectWriter().put("value", answer).json());
        }
        var type = new ObjectWriter()
                .put("schema", schema(status))
                .put("examples", examples.json())
                .json();
        return new ObjectWriter()
                .put("description", ProblemAnswer.title(status) + ": " + listed(mistakes))
                .put(
                        "content",
                        new ObjectWriter().put(ProblemAnswer.MEDIA_TYPE, type).json())
                .json();
    }

    private static String listed(List<ServiceMistake> mistakes) {
        var codes = mistakes.stream().map(mistake -> "`" + mistake + "`").collect(Collectors.joining(", "));
        return mistakes.get(0).status() == 400 ? Sentences.text("OPENAPI_BAD_APPLICATION", codes) : codes;
    }

    private static Json schema(int status) {
        var own = new ObjectWriter()
                .put("status", new ObjectWriter().put("const", Json.of(status)).json())
                .json();
        return new ObjectWriter()
                .put(
                        "allOf",
                        Json.of(List.of(
                                Schemas.reference("schemas", "Problem"),
                                Schemas.type("object").put("properties", own).json())))
                .json();
    }

    /** The schema of a code: every code that the service gives, with its sentence. */
    static Json codes() {
        var sentences = new TreeMap<>(ApplicationJson.sentences());
        for (var mistake : ServiceMistake.values()) {
            sentences.put(mistake.name(), mistake.sentence("{0}"));
        }
        var lines = sentences.entrySet().stream()
                .map(entry -> "- `" + entry.getKey() + "` " + withoutArguments(entry.getValue()))
                .collect(Collectors.joining("\n"));
        return Schemas.type("string")
                .list("enum", List.copyOf(sentences.keySet()), Json::of)
                .put("description", lines)
                .json();
    }

    private static String withoutArguments(LocalizedText sentence) {
        return ARGUMENT.matcher(Sentences.both(sentence, "")).replaceAll("…");
    }
}
