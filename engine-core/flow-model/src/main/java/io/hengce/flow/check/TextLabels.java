package io.hengce.flow.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Strings at whole numbers: the given ones in order, then, unless they are all there are, one position for every other string. */
final class TextLabels implements Axis.Labels {

    private static final int SHOWN = 3;

    private final List<String> texts;
    private final Map<String, Integer> positions = new HashMap<>();
    private final boolean isOpen;

    TextLabels(List<String> texts, boolean isOpen) {
        this.texts = List.copyOf(texts);
        this.isOpen = isOpen;
        texts.forEach(text -> positions.putIfAbsent(text, positions.size()));
    }

    int size() {
        return positions.size() + (isOpen ? 1 : 0);
    }

    @Override
    public String label(BigDecimal position) {
        if (position.intValue() < texts.size()) {
            return texts.get(position.intValue());
        }
        var known = texts.stream().limit(SHOWN).map(text -> '"' + text + '"').collect(Collectors.joining(", "));
        return "not(" + known + (texts.size() > SHOWN ? ", …" : "") + ")";
    }

    @Override
    public IntStream positions(Set<String> named) {
        return named.stream().map(positions::get).filter(Objects::nonNull).mapToInt(Integer::intValue);
    }
}
