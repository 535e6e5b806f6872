package io.hengce.scoring.problem;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.JsonPrinter;
import io.hengce.flow.json.ObjectWriter;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Map;

/**
 * A problem detail: {@code code} and {@code detail} of the first problem, and {@code problems} with every one. Its type is {@code about:blank}, so the title is the status's.
 *
 * @param status the HTTP status
 * @param problems at least one
 */
public record ProblemAnswer(int status, List<Diagnostic> problems) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(413, "Content Too Large"),
            Map.entry(414, "URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(505, "HTTP Version Not Supported"));

    public ProblemAnswer {
        problems = List.copyOf(problems);
    }

    /** The title of a status. */
    public static String title(int status) {
        return TITLES.getOrDefault(status, "Error " + status);
    }

    /** The answer's text. */
    public String text(Language language) {
        return JsonPrinter.line(json(language));
    }

    /** The answer. */
    public Json json(Language language) {
        var first = problems.get(0);
        return new ObjectWriter()
                .put("title", title(status))
                .put("status", Json.of(status))
                .put("detail", first.message().in(language))
                .put("code", first.code())
                .list("problems", problems, problem -> problem(problem, language))
                .json();
    }

    /** A diagnostic on the wire. */
    public static Json problem(Diagnostic diagnostic, Language language) {
        return new ObjectWriter()
                .put("code", diagnostic.code())
                .put("place", diagnostic.place().toString())
                .put("message", diagnostic.message().in(language))
                .json();
    }
}
