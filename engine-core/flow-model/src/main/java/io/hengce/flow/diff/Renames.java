package io.hengce.flow.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids that became others, old to new. One per comparison. */
final class Renames {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\p{L}_][\\p{L}\\p{N}_]*|\\S", Pattern.DOTALL);

    private final Map<Of, Map<String, String>> renamed = new EnumMap<>(Of.class);

    /** Whose ids. */
    enum Of {
        /** Fields and parameters, which expressions name. */
        VALUES,
        REASONS,
        NODES,
        /** Ids that nothing else names. */
        NOTHING
    }

    void put(Of kind, String before, String after) {
        renamed.computeIfAbsent(kind, none -> new HashMap<>()).put(before, after);
    }

    String now(Of kind, String before) {
        return renamed.getOrDefault(kind, Map.of()).getOrDefault(before, before);
    }

    /** Whether two texts differ only in ids that became others. */
    boolean areAlike(Set<Of> kinds, String before, String after) {
        if (kinds.stream().noneMatch(renamed::containsKey)) {
            return false;
        }
        var old = tokens(before);
        var now = tokens(after);
        if (old.size() != now.size()) {
            return false;
        }
        for (var at = 0; at < old.size(); at++) {
            var was = old.get(at);
            var is = now.get(at);
            if (!was.equals(is)
                    && kinds.stream().noneMatch(kind -> now(kind, was).equals(is))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
