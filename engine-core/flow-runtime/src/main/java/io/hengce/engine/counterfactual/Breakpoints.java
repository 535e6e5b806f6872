package io.hengce.engine.counterfactual;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The constants that each name of a flow is held against anywhere: where decisions turn on a field itself. That one of no meaning is among them does no harm. Immutable.
 */
final class Breakpoints {

    private static final Pattern NUMBER = Pattern.compile("-?\\b\\d{1,18}(\\.\\d{1,10})?\\b");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]{1,100})\"");
    private static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9_]{0,62}\\b");

    private final Map<String, Set<Value>> byName = new HashMap<>();

    Breakpoints(ValidFlow flow) {
        var parameters = flow.document().parameters().stream()
                .collect(Collectors.toMap(Parameter::id, Parameter::value, (one, two) -> one));
        for (var text : NodeConditions.of(flow)) {
            var names = found(NAME, text).map(MatchResult::group).collect(Collectors.toSet());
            var values = new LinkedHashSet<>(constants(text));
            names.stream()
                    .flatMap(name -> Optional.ofNullable(parameters.get(name)).stream())
                    .forEach(values::add);
            names.forEach(name ->
                    byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(values));
        }
    }

    Set<Value> of(String name) {
        return byName.getOrDefault(name, Set.of());
    }

    private static List<Value> constants(String text) {
        var numbers = found(NUMBER, text).map(match -> Value.of(new BigDecimal(match.group())));
        var dates = found(DATE, text).flatMap(match -> date(match.group()));
        var texts = found(TEXT, text).map(match -> Value.of(match.group(1)));
        return Stream.concat(Stream.concat(numbers, dates), texts).distinct().toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Stream<Value> date(String text) {
        try {
            return Stream.of(new Value.DateValue(LocalDate.parse(text)));
        } catch (DateTimeException notADate) {
            return Stream.empty();
        }
    }
}
