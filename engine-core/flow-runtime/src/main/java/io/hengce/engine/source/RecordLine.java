package io.hengce.engine.source;

import io.hengce.engine.source.SourceAnswer.Answered;
import io.hengce.engine.source.SourceAnswer.Failed;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonNumber;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.json.ObjectWriter;
import io.hengce.flow.json.SourceJson;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A line of a record: question, answer or failure, attempts, and whether it came from the cache. */
record RecordLine(RecordedQuestion question, SourceReply reply) {

    private static final Set<String> MEMBERS =
            Set.of("source", "application_id", "request", "answer", "failure", "what", "attempts", "cached");

    static String write(RecordedQuestion question, SourceReply reply) {
        var line = new ObjectWriter()
                .put("source", question.source())
                .put("application_id", question.applicationId())
                .put("request", question.request())
                .put("attempts", Json.of(reply.attempts()))
                .putUnless(!reply.isCached(), "cached", Json.of(true));
        return SourceJson.canonical(reply.answer().accept(new Writing(line)).json());
    }

    private record Writing(ObjectWriter line) implements SourceAnswer.Cases<ObjectWriter> {
        @Override
        public ObjectWriter answered(Answered answer) {
            return line.put("answer", answer.data());
        }

        @Override
        public ObjectWriter failed(Failed answer) {
            return line.put("failure", answer.failure().word()).put("what", answer.what());
        }
    }

    /** Empty where the line is no such record. */
    static Optional<RecordLine> read(JsonObject line) {
        var members = line.members();
        var attempts = attempts(members);
        var answer = answer(members);
        var question = text(members, "source")
                .flatMap(source -> text(members, "application_id")
                        .flatMap(id -> text(members, "request")
                                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                                .map(hash -> new RecordedQuestion(source, id, hash))));
        if (!MEMBERS.containsAll(members.keySet()) || question.isEmpty() || answer.isEmpty() || attempts.isEmpty()) {
            return Optional.empty();
        }
        var isCached = members.get("cached") == Json.JsonWord.TRUE;
        return Optional.of(new RecordLine(question.get(), new SourceReply(answer.get(), attempts.get(), isCached)));
    }

    private static Optional<SourceAnswer> answer(Map<String, Json> members) {
        if (members.get("answer") instanceof JsonObject data && !members.containsKey("failure")) {
            return Optional.of(new Answered(data));
        }
        return text(members, "failure")
                .filter(word -> !members.containsKey("answer"))
                .flatMap(word -> Arrays.stream(SourceFailure.values())
                        .filter(failure -> failure.word().equals(word))
                        .findFirst())
                .map(failure -> new Failed(failure, text(members, "what").orElse("")));
    }

    private static Optional<Integer> attempts(Map<String, Json> members) {
        return members.get("attempts") instanceof JsonNumber number
                        && number.digits().matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(number.digits()))
                : Optional.empty();
    }

    private static Optional<String> text(Map<String, Json> members, String name) {
        return members.get(name) instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
    }
}
