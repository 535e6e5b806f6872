package io.hengce.flow.pmml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements, attributes and attribute values that we understand, as {@code supported.txt} lists them. Safe for many threads. */
final class SupportedMarkup {

    private final Map<String, Map<String, Set<String>>> elements = new HashMap<>();
    private final Set<String> passedOver = new HashSet<>();

    SupportedMarkup() {
        lines().stream().filter(line -> !line.startsWith("#")).forEach(this::add);
    }

    private static List<String> lines() {
        try (InputStream in = SupportedMarkup.class.getResourceAsStream("supported.txt")) {
            if (in == null) {
                throw new IllegalStateException("no supported.txt beside " + SupportedMarkup.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("supported.txt", e);
        }
    }

    private void add(String line) {
        if (line.startsWith("-")) {
            passedOver.add(line.substring(1));
            return;
        }
        var words = List.of(line.split(" ", -1));
        var attributes = new HashMap<String, Set<String>>();
        for (var word : words.subList(1, words.size())) {
            var parts = List.of(word.split("=", 2));
            attributes.put(
                    parts.get(0),
                    parts.size() == 1 ? Set.of() : Set.of(parts.get(1).split("\\|", -1)));
        }
        elements.put(words.get(0), attributes);
    }

    /** Whether an element can be left out with everything in it. */
    boolean isPassedOver(String element) {
        return passedOver.contains(element);
    }

    boolean has(String element) {
        return elements.containsKey(element);
    }

    boolean has(String element, String attribute) {
        return elements.getOrDefault(element, Map.of()).containsKey(attribute);
    }

    /** Whether a known attribute may have the value. */
    boolean allows(String element, String attribute, String value) {
        var values = elements.getOrDefault(element, Map.of()).getOrDefault(attribute, Set.of());
        return values.isEmpty() || values.contains(value);
    }
}
