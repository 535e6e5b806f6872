package io.hengce.engine;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers, dates and strings that stand anywhere in a flow: where decisions turn. They are found in its text, so that no kind of node is forgotten; that a number of
 * no meaning is among them does no harm.
 */
record DrawnConstants(List<BigDecimal> numbers, List<LocalDate> dates, List<String> texts) {

    private static final Pattern NUMBER = Pattern.compile("-?\\b\\d{1,18}(\\.\\d{1,10})?\\b");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern TEXT = Pattern.compile("\\\\\"([^\"\\\\]{1,100})\\\\\"");

    static DrawnConstants of(FlowDocument document) {
        var text = FlowJson.write(document);
        return new DrawnConstants(
                found(text, NUMBER, match -> Stream.of(new BigDecimal(match.group()))),
                found(text, DATE, match -> date(match.group())),
                found(text, TEXT, match -> Stream.of(match.group(1))));
    }

    private static <T> List<T> found(String text, Pattern pattern, Function<MatchResult, Stream<T>> read) {
        return pattern.matcher(text).results().flatMap(read).distinct().toList();
    }

    private static Stream<LocalDate> date(String text) {
        try {
            return Stream.of(LocalDate.parse(text)).filter(date -> date.getYear() >= 1900 && date.getYear() <= 2200);
        } catch (DateTimeParseException notADate) {
            return Stream.empty();
        }
    }
}
