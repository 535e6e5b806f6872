package io.hengce.simulation.workbook;

import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleAction.AddPoints;
import io.hengce.flow.document.RuleAction.Raise;
import io.hengce.flow.document.RuleAction.SetVariable;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a hit does, as one cell: {@code decline R001}, {@code 拒绝 R001}, {@code v = 1}, {@code p += 5}. Both languages are read. */
record ActionText(Language language) implements RuleAction.Cases<String> {

    private static final Map<Outcome, String> ZH =
            Map.of(Outcome.APPROVE, "通过", Outcome.REFER, "转人工", Outcome.DECLINE, "拒绝");
    private static final Map<Outcome, String> EN =
            Map.of(Outcome.APPROVE, "approve", Outcome.REFER, "refer", Outcome.DECLINE, "decline");

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
                    .filter(outcome -> EN.get(outcome).equalsIgnoreCase(raise.group(1))
                            || raise.group(1).equals(ZH.get(outcome)))
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
        return (language == Language.ZH ? ZH : EN).get(action.outcome()) + " " + action.reason();
    }

    @Override
    public String setVariable(SetVariable action) {
        return action.variable() + " = " + action.expression();
    }

    @Override
    public String addPoints(AddPoints action) {
        return action.variable() + " += " + action.points();
    }
}
