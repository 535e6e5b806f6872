package io.hengce.simulation.workbook;

import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleAction.AddPoints;
import io.hengce.flow.document.RuleAction.Raise;
import io.hengce.flow.document.RuleAction.SetVariable;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a hit does, as one cell: {@code decline R001}, {@code 拒绝 R001}, {@code v = 1}, {@code p += 5}. Both languages are read. */
record ActionText(Language language) implements RuleAction.Cases<String> {

    private static final Pattern RAISE = Pattern.compile("(\\p{L}+)\\s+(\\S+)");
    private static final Pattern ADD = Pattern.compile("(?s)([^\\s=+]+) *\\+= ?(.*)");
    private static final Pattern SET = Pattern.compile("(?s)([^\\s=+]+) *= ?(.*)");

    String write(RuleAction action) {
        return action.accept(this);
    }

    /** What a spreadsheet offers: every outcome that a rule raises, with every reason. */
    List<String> raises(List<String> reasons) {
        return Stream.of(Outcome.DECLINE, Outcome.REFER)
                .flatMap(outcome -> reasons.stream().map(reason -> new Raise(outcome, reason)))
                .map(this::write)
                .toList();
    }

    static Optional<RuleAction> read(String text) {
        var raise = RAISE.matcher(text);
        if (raise.matches()) {
            return Stream.of(Outcome.values())
                    .filter(outcome -> english(outcome).equalsIgnoreCase(raise.group(1))
                            || chinese(outcome).equals(raise.group(1)))
                    .findFirst()
                    .map(outcome -> new Raise(outcome, raise.group(2)));
        }
        var add = ADD.matcher(text);
        if (add.matches()) {
            return Optional.of(new AddPoints(add.group(1), add.group(2)));
        }
        var set = SET.matcher(text);
        return set.matches() ? Optional.of(new SetVariable(set.group(1), set.group(2))) : Optional.empty();
    }

    @Override
    public String raise(Raise action) {
        var outcome = action.outcome();
        return (language == Language.ZH ? chinese(outcome) : english(outcome)) + " " + action.reason();
    }

    @Override
    public String setVariable(SetVariable action) {
        return action.variable() + " = " + action.expression();
    }

    @Override
    public String addPoints(AddPoints action) {
        return action.variable() + " += " + action.points();
    }

    private static String chinese(Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> "通过";
            case REFER -> "转人工";
            case DECLINE -> "拒绝";
        };
    }

    private static String english(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
