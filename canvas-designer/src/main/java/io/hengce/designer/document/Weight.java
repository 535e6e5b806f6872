package io.hengce.designer.document;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * About how many bytes an immutable value takes that another one beside it does not hold. Parts are the same where they are
 * one object, at the same place or moved in a list; a text that comes again and again counts about once. Of very many
 * elements some are weighed for all, so that the FX thread may ask. One measurement each.
 */
final class Weight {

    private static final int OBJECT = 16;
    private static final int REFERENCE = 4;
    private static final int TEXT = 48;
    private static final int ENTRY = 40;
    private static final int REMEMBERED = 4_096;
    private static final int MANY = 512;

    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            var accessors = Stream.of(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
            Stream.of(accessors).forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    /** The last texts that were counted, each at a place of its hash: cells hold the same few. */
    private final String[] counted = new String[REMEMBERED];

    private Weight() {}

    static long beside(Record value, Record other) {
        return new Weight().of(value, other);
    }

    /** @param other what stands at its place; null where there is nothing */
    private long of(@Nullable Object value, @Nullable Object other) {
        if (value == null || value == other || value instanceof Enum) {
            return 0;
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof List<?> list) {
            return list(list, other instanceof List<?> same ? same : List.of());
        }
        if (value instanceof Record each) {
            return record(each, other);
        }
        if (value instanceof Optional<?> some) {
            return OBJECT + of(some.orElse(null), other instanceof Optional<?> same ? same.orElse(null) : null);
        }
        return value instanceof Map<?, ?> map
                ? map(map, other instanceof Map<?, ?> same ? same : Map.of())
                : 2 * OBJECT;
    }

    private long text(String text) {
        var place = text.hashCode() & REMEMBERED - 1;
        if (counted[place] == text) {
            return 0;
        }
        counted[place] = text;
        return TEXT + text.length();
    }

    private long record(Record value, @Nullable Object other) {
        var isSame = other != null && other.getClass() == value.getClass();
        var components = COMPONENTS.get(value.getClass());
        var bytes = OBJECT + (long) REFERENCE * components.length;
        for (var component : components) {
            bytes += of(read(component, value), isSame ? read(component, other) : null);
        }
        return bytes;
    }

    private static @Nullable Object read(Method component, @Nullable Object of) {
        try {
            return component.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component that cannot be read: " + component, e);
        }
    }

    /** What is the same at both ends is passed over; between them an element may stand elsewhere. */
    private long list(List<?> list, List<?> other) {
        var least = Math.min(list.size(), other.size());
        var from = 0;
        while (from < least && list.get(from) == other.get(from)) {
            from++;
        }
        var tail = 0;
        while (tail < least - from && list.get(list.size() - 1 - tail) == other.get(other.size() - 1 - tail)) {
            tail++;
        }
        return OBJECT + (long) REFERENCE * list.size() + between(list, other, from, tail);
    }

    private long between(List<?> list, List<?> other, int from, int tail) {
        var elsewhere = moved(other.subList(from, other.size() - tail));
        var own = IntStream.range(from, list.size() - tail)
                .filter(at -> !elsewhere.contains(list.get(at)))
                .toArray();
        var step = Math.max(1, own.length / MANY);
        var bytes = 0L;
        for (var index = 0; index < own.length; index += step) {
            var at = own[index];
            bytes += of(list.get(at), at < other.size() ? other.get(at) : null);
        }
        return bytes * step;
    }

    /** Texts are too small and too many to be looked for elsewhere. */
    private static Set<Object> moved(List<?> others) {
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        others.stream().filter(Record.class::isInstance).forEach(all::add);
        return all;
    }

    private long map(Map<?, ?> map, Map<?, ?> other) {
        var bytes = (long) OBJECT;
        for (var entry : map.entrySet()) {
            var same = other.get(entry.getKey());
            bytes += ENTRY + of(entry.getValue(), same) + (same == null ? of(entry.getKey(), null) : 0);
        }
        return bytes;
    }
}
