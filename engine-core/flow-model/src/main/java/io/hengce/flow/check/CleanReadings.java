package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.FieldType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Texts of one kind in whose reading nothing was found, by the type that they were read for: a text that stands many times is read once. Filled by one thread, then safe for many. */
final class CleanReadings<T> {

    private final Map<FieldType, Map<String, Optional<T>>> known = new IdentityHashMap<>();
    private Optional<CleanReadings<T>> before;

    /** @param before what was read of an earlier version, in which names meant the same */
    CleanReadings(Optional<CleanReadings<T>> before) {
        this.before = before;
    }

    /** @param reading reads what is not known; tells what it finds */
    Optional<T> read(FieldType type, String text, Supplier<Reading<T>> reading) {
        var ofType = known.computeIfAbsent(type, each -> new HashMap<>());
        var here = ofType.get(text);
        if (here != null) {
            return here;
        }
        var last = before.flatMap(earlier -> earlier.find(type, text));
        if (last.isPresent()) {
            ofType.put(text, last);
            return last;
        }
        var read = reading.get();
        if (read.value().isPresent() && read.diagnostics().isEmpty()) {
            ofType.put(text, read.value());
        }
        return read.value();
    }

    private Optional<T> find(FieldType type, String text) {
        return known.getOrDefault(type, Map.of()).getOrDefault(text, Optional.empty());
    }

    /** What stands in the document no more is given up. */
    void close() {
        before = Optional.empty();
    }
}
