package io.hengce.flow.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words that JSON has for the constants of an enum. */
final class Words<E> {

    private final Map<String, E> byWord = new LinkedHashMap<>();
    private final Map<E, String> words = new HashMap<>();

    Words(E[] constants, Function<E, String> word) {
        Arrays.stream(constants).forEach(constant -> byWord.put(word.apply(constant), constant));
        byWord.forEach((text, constant) -> words.putIfAbsent(constant, text));
    }

    /** Lower-case names, e.g. {@code half_up}. */
    static <E extends Enum<E>> Words<E> lower(E[] constants) {
        return new Words<>(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** The names as they are, e.g. {@code APPROVE}. */
    static <E extends Enum<E>> Words<E> names(E[] constants) {
        return new Words<>(constants, Enum::name);
    }

    Optional<E> constant(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    E first() {
        return byWord.values().iterator().next();
    }

    List<String> all() {
        return List.copyOf(byWord.keySet());
    }

    Json json(E constant) {
        return Json.of(word(constant));
    }

    String word(E constant) {
        var word = words.get(constant);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + constant);
        }
        return word;
    }
}
