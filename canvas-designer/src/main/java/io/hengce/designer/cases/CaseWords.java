package io.hengce.designer.cases;

import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Expectation.Mismatch;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cases came to, in words. */
public final class CaseWords {

    private static final String OUTPUTS = "outputs/";

    private final Words words;
    private final NodeWords nodeWords;
    private final ValueWords values;

    public CaseWords(Words words) {
        this.words = words;
        this.nodeWords = new NodeWords(words);
        this.values = new ValueWords(words);
    }

    /** For the status bar; empty where there is no case. */
    public String line(CaseState state) {
        return state.accept(new CaseState.Cases<>() {
            @Override
            public String none() {
                return "";
            }

            @Override
            public String flowRefused() {
                return words.say("cases.flowRefused.short");
            }

            @Override
            public String failed(CaseState.Failed failed) {
                return words.say("cases.failed", failed.message());
            }

            @Override
            public String ran(CaseState.Ran ran) {
                return CaseWords.this.ran(ran.last());
            }
        });
    }

    /** "用例 13/14 通过，覆盖 82.4 %". */
    private String ran(CaseRun run) {
        return words.say(
                "cases.line",
                run.passed(),
                run.results().size(),
                FigureWords.percent(run.coverage().share()));
    }

    /** The first thing that differs, in a short sentence. */
    String differs(FlowDocument document, CaseResult.Decided decided) {
        if (decided.holds()) {
            return reasons(document, codes(decided.decision()));
        }
        var first = decided.mismatches().get(0);
        var sentence = words.say(
                "cases.differs",
                member(document.dictionary(), first),
                expected(document, decided, first),
                actual(document, decided.decision(), first));
        var more = decided.mismatches().size() - 1;
        return more == 0 ? sentence : words.say("cases.more", sentence, more);
    }

    String outcome(Decision decision) {
        return nodeWords.outcome(decision.outcome());
    }

    /** The reasons by their texts. */
    String reasons(FlowDocument document, List<String> codes) {
        return codes.isEmpty() ? words.say("cases.noReasons") : new EntryWords(document, words).reasons(codes);
    }

    static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(RankedReason::code).toList();
    }

    private String member(Dictionary dictionary, Mismatch mismatch) {
        return isOutput(mismatch) ? values.label(dictionary, field(mismatch)) : words.say("cases." + mismatch.member());
    }

    private String expected(FlowDocument document, CaseResult.Decided decided, Mismatch mismatch) {
        var expected = decided.one().expected();
        if (isOutput(mismatch)) {
            return output(
                    document.dictionary(), field(mismatch), expected.outputs().get(field(mismatch)));
        }
        return mismatch.member().equals("outcome")
                ? nodeWords.outcome(expected.outcome())
                : reasons(document, expected.reasons().orElse(List.of()));
    }

    private String actual(FlowDocument document, Decision decision, Mismatch mismatch) {
        if (isOutput(mismatch)) {
            return output(
                    document.dictionary(), field(mismatch), decision.outputs().get(field(mismatch)));
        }
        return mismatch.member().equals("outcome") ? outcome(decision) : reasons(document, codes(decision));
    }

    private String output(Dictionary dictionary, String field, @Nullable Value value) {
        return values.value(dictionary, field, value == null ? Value.Missing.MISSING : value);
    }

    private static boolean isOutput(Mismatch mismatch) {
        return mismatch.member().startsWith(OUTPUTS);
    }

    private static String field(Mismatch mismatch) {
        return mismatch.member().substring(OUTPUTS.length());
    }
}
