package io.hengce.flow.sentence;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value as people say it: digits in groups with the unit's word, a ratio in per cent, the label of a coded value, dates in the language's way. A text that is no
 * coded value stands in straight quotes, a label in curly ones.
 */
record ValueWords(Wording wording, Optional<Measure> measure) implements Value.Cases<String> {

    private static final int PERCENT = 2;
    private static final Set<String> UNITS_WITH_A_WORD = Set.of("CNY", "days", "months", "years", "count", "mu");

    @Override
    public String missing() {
        return wording.say("missing");
    }

    @Override
    public String number(BigDecimal number) {
        var unit = measure.map(Measure::type)
                .filter(NumberType.class::isInstance)
                .map(type -> ((NumberType) type).unit())
                .orElse("");
        if (unit.isEmpty()) {
            return digits(number);
        }
        if (unit.equals(NumberType.PERCENT)) {
            return wording.say("unit.percent", digits(number.movePointRight(PERCENT)));
        }
        return UNITS_WITH_A_WORD.contains(unit)
                ? wording.say(unitKey(unit, number), digits(number))
                : wording.say("unit.other", digits(number), unit);
    }

    private String unitKey(String unit, BigDecimal number) {
        var isAge = unit.equals("years") && measure.filter(Measure::ofAge).isPresent();
        var isOne = number.compareTo(BigDecimal.ONE) == 0
                && Set.of("days", "months", "years").contains(unit);
        return "unit." + unit + (isAge ? ".age" : "") + (isOne ? ".one" : "");
    }

    private static String digits(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        format.setNegativePrefix("−");
        return format.format(number);
    }

    @Override
    public String text(String text) {
        var domain = measure.map(Measure::type)
                .filter(StringType.class::isInstance)
                .map(type -> ((StringType) type).domain())
                .orElse(List.of());
        return domain.stream()
                .filter(coded -> coded.code().equals(text))
                .findFirst()
                .map(coded -> label(coded, domain))
                .orElseGet(() -> new FeelLiteral().text(text));
    }

    private String label(DomainValue coded, List<DomainValue> domain) {
        var label = label(coded);
        var isShared =
                domain.stream().filter(other -> label(other).equals(label)).count() > 1;
        return isShared ? wording.say("label.code", label, coded.code()) : wording.say("label", label);
    }

    private String label(DomainValue coded) {
        var label = wording.in(coded.label());
        return label.isEmpty() ? coded.code() : label;
    }

    @Override
    public String truth(boolean truth) {
        return wording.say(truth ? "true" : "false");
    }

    @Override
    public String date(LocalDate date) {
        var locale = wording.language() == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(wording.say("date"), locale).format(date);
    }

    @Override
    public String dateTime(OffsetDateTime time) {
        var offset =
                time.getOffset().equals(ZoneOffset.UTC) ? "" : time.getOffset().getId();
        return wording.say("date_time", date(time.toLocalDate()), time.toLocalTime(), "UTC" + offset);
    }

    @Override
    public String list(List<Value> elements) {
        var element = new ValueWords(wording, measure.map(Measure::element));
        var said = elements.stream().map(each -> each.accept(element)).toList();
        return wording.say("list.of", wording.joined("list", said));
    }

    @Override
    public String record(Map<String, Value> members) {
        var said = members.entrySet().stream()
                .map(member -> member(member.getKey(), member.getValue()))
                .toList();
        return wording.say("list.of", wording.joined("list", said));
    }

    private String member(String id, Value value) {
        var known = measure.map(Measure::members).orElse(List.of()).stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
        var label = known.map(member -> wording.in(member.label()))
                .filter(text -> !text.isEmpty())
                .orElse(id);
        return wording.say("derive", label, value.accept(new ValueWords(wording, known.map(Names::measure))));
    }
}
