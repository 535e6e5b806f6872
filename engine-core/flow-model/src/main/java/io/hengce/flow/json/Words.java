package io.hengce.flow.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words that JSON has for the constants of an enum. */
final class Words<E> {

    private final Map<String, E> byWord = new LinkedHashMap<>();

    Words(E[] constants, Function<E, String> word) {
        Arrays.stream(constants).forEach(constant -> byWord.put(word.apply(constant), constant));
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
        return byWord.entrySet().stream()
                .filter(entry -> entry.getValue().equals(constant))
                .map(entry -> Json.of(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word for " + constant));
    }
}
