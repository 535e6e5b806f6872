package io.hengce.flow.json;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a condition holds or not: {@code and}, {@code or}, {@code not}, {@code if} hold its parts; a test has {@code values} instead. */
final class WhyCodec {

    private static final Words<Answer> ANSWERS = Words.lower(Answer.values());

    private static final int LONGEST_LIST = 20;

    /** Parts have no member that names them. */
    private static final String NUMBERED = "";

    private final OutputsCodec values;

    WhyCodec(OutputsCodec values) {
        this.values = values;
    }

    Why read(Members members) {
        var text = members.text("text");
        var answer = members.word("answer", ANSWERS);
        if (members.has("and")) {
            return new Why.All(text, answer, parts("and", members));
        }
        if (members.has("or")) {
            return new Why.Any(text, answer, parts("or", members));
        }
        if (members.has("not")) {
            var part = members.object("not", this::read);
            return new Why.Not(text, answer, part.orElseGet(() -> new Why.Test("", answer, "", Map.of())));
        }
        if (members.has("if")) {
            return new Why.Choice(text, answer, parts("if", members));
        }
        return new Why.Test(text, answer, members.text("fault", ""), read("values", members));
    }

    private List<Why> parts(String name, Members members) {
        return members.list(name, NUMBERED, this::read);
    }

    /** Values by the texts that gave them: of the field's type where the text is a field. */
    Map<String, Value> read(String name, Members members) {
        return values.typed(name, members);
    }

    static void write(Why why, JsonOut out) {
        out.put("text", why.text()).put("answer", ANSWERS.word(why.answer()));
        why.accept(new Writer(out));
    }

    private record Writer(JsonOut out) implements Why.Cases<JsonOut> {

        @Override
        public JsonOut test(Why.Test test) {
            return values(test.fault(), test.values(), out);
        }

        @Override
        public JsonOut all(Why.All all) {
            return out.list("and", all.parts(), WhyCodec::write);
        }

        @Override
        public JsonOut any(Why.Any any) {
            return out.list("or", any.parts(), WhyCodec::write);
        }

        @Override
        public JsonOut not(Why.Not not) {
            return out.object("not", inner -> WhyCodec.write(not.part(), inner));
        }

        @Override
        public JsonOut choice(Why.Choice choice) {
            return out.list("if", choice.parts(), WhyCodec::write);
        }
    }

    /** A long list is in the application, or in the step that wrote it, and is not written again at every test that reads it. */
    static JsonOut values(String fault, Map<String, Value> values, JsonOut out) {
        out.putUnlessEmpty("fault", fault);
        var written = values;
        if (hasLong(values)) {
            written = new LinkedHashMap<>(values);
            written.values().removeIf(WhyCodec::isLong);
        }
        return written.isEmpty() ? out : out.values("values", written);
    }

    private static boolean hasLong(Map<String, Value> values) {
        for (var value : values.values()) {
            if (isLong(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(Value value) {
        return value instanceof Value.ListValue list && list.elements().size() > LONGEST_LIST;
    }
}
