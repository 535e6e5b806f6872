package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.json.Json.JsonNumber;
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.json.Json.JsonWord;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.TimeText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads single values without coercion. A wrong one is a problem and gives a stand-in. */
final class Scalars {

    private static final int SHOWN = 40;

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    String text(Json json, Place at) {
        if (json instanceof JsonText text) {
            return Texts.composed(text.text());
        }
        problems.error("MEMBER_NOT_TEXT", at, name(at), shown(json));
        return "";
    }

    /** The same where most texts are right, as in a large table: their places are not worked out. */
    String text(Json json, Supplier<Place> at) {
        return json instanceof JsonText text ? Texts.composed(text.text()) : text(json, at.get());
    }

    boolean truth(Json json, Place at) {
        if (json == JsonWord.TRUE || json == JsonWord.FALSE) {
            return json == JsonWord.TRUE;
        }
        problems.error("MEMBER_NOT_TRUTH", at, name(at), shown(json));
        return false;
    }

    Optional<BigDecimal> number(Json json, Place at) {
        if (!(json instanceof JsonNumber number)) {
            problems.error("MEMBER_NOT_NUMBER", at, name(at), shown(json));
            return Optional.empty();
        }
        var fault = NumberText.fault(number.digits());
        fault.ifPresent(why -> problems.error("NUMBER_" + why, at, name(at), shown(json)));
        return fault.isPresent() ? Optional.empty() : Optional.of(plain(NumberText.value(number.digits())));
    }

    /** A number that an expression gave: any decimal128, as it stands in a trace. */
    Optional<BigDecimal> computed(Json json, Place at) {
        return json instanceof JsonNumber number && NumberText.isDecimal128(number.digits())
                ? Optional.of(plain(new BigDecimal(number.digits())))
                : number(json, at);
    }

    /** Equal numbers are one number, however they were written: documents with one hash are then equal. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    int integer(Json json, Place at) {
        return number(json, at)
                .flatMap(number -> {
                    var whole = number.stripTrailingZeros();
                    if (whole.scale() > 0 || whole.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                        problems.error("MEMBER_NOT_INTEGER", at, name(at), shown(json));
                        return Optional.<Integer>empty();
                    }
                    return Optional.of(whole.intValueExact());
                })
                .orElse(0);
    }

    Optional<LocalDate> date(Json json, Place at) {
        var date = json instanceof JsonText text ? TimeText.date(text.text()) : Optional.<LocalDate>empty();
        if (date.isEmpty()) {
            problems.error("MEMBER_NOT_DATE", at, name(at), shown(json));
        }
        return date;
    }

    Optional<OffsetDateTime> dateTime(Json json, Place at) {
        var time = json instanceof JsonText text ? TimeText.dateTime(text.text()) : Optional.<OffsetDateTime>empty();
        if (time.isEmpty()) {
            problems.error("MEMBER_NOT_DATE_TIME", at, name(at), shown(json));
        }
        return time;
    }

    <E> E word(Json json, Place at, Words<E> words) {
        var word = text(json, at);
        var constant = words.constant(word);
        if (constant.isEmpty() && json instanceof JsonText) {
            problems.error("MEMBER_WORD", at, name(at), word, String.join("`, `", words.all()));
        }
        return constant.orElseGet(words::first);
    }

    /** The beginning of a value, as it was written. */
    static String shown(Json json) {
        var text = switch (json.accept(Kind.INSTANCE)) {
            case "object" -> "{…}";
            case "array" -> "[…]";
            default -> JsonPrinter.line(json);
        };
        return (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…").replace('`', '\'');
    }

    private static String name(Place at) {
        return at.path().substring(at.path().lastIndexOf('/') + 1);
    }

    private enum Kind implements Json.Cases<String> {
        INSTANCE;

        @Override
        public String object(Json.JsonObject object) {
            return "object";
        }

        @Override
        public String array(Json.JsonArray array) {
            return "array";
        }

        @Override
        public String text(String text) {
            return "text";
        }

        @Override
        public String number(String digits) {
            return "number";
        }

        @Override
        public String word(String word) {
            return "word";
        }
    }
}
