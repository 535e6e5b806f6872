package io.hengce.flow.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as it was written: numbers stay digits until a codec asks for one, so nothing is coerced on the way. */
public sealed interface Json {

    <R> R accept(Cases<R> cases);

    /** An object; members in written order, the first of a repeated name; {@code repeated} names the repeated ones. */
    record JsonObject(Map<String, Json> members, List<String> repeated) implements Json {

        /** The member that is known to be an object. */
        public JsonObject member(String name) {
            if (members.get(name) instanceof JsonObject member) {
                return member;
            }
            throw new IllegalArgumentException("no object " + name + " among " + members.keySet());
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.object(this);
        }
    }

    /** An array. */
    record JsonArray(List<Json> elements) implements Json {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.array(this);
        }
    }

    /** A string. */
    record JsonText(String text) implements Json {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.text(text);
        }
    }

    /** A number as its digits. */
    record JsonNumber(String digits) implements Json {

        static String digits(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.number(digits);
        }
    }

    /** True, false or null. */
    enum JsonWord implements Json {
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String word;

        JsonWord(String word) {
            this.word = word;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.word(word);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R object(JsonObject object);

        R array(JsonArray array);

        R text(String text);

        R number(String digits);

        R word(String word);
    }

    static Json of(String text) {
        return new JsonText(text);
    }

    static Json of(boolean truth) {
        return truth ? JsonWord.TRUE : JsonWord.FALSE;
    }

    static Json of(long number) {
        return new JsonNumber(Long.toString(number));
    }

    /** Plain digits, no exponent, no trailing zeros. */
    static Json of(BigDecimal number) {
        return new JsonNumber(JsonNumber.digits(number));
    }

    static Json of(List<Json> elements) {
        return new JsonArray(elements);
    }

    static Json texts(List<String> texts) {
        return new JsonArray(texts.stream().map(Json::of).toList());
    }

    static JsonObject of(Map<String, Json> members) {
        return new JsonObject(new LinkedHashMap<>(members), List.of());
    }
}
