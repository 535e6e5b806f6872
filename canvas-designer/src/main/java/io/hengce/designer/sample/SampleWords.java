package io.hengce.designer.sample;

import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;

/** What a sample says in one line, for the status bar and the panel. */
public final class SampleWords {

    private final Words words;

    public SampleWords(Words words) {
        this.words = words;
    }

    /** Empty where no sample is pinned. */
    public String line(SampleState state) {
        return state.accept(new SampleState.Cases<>() {
            @Override
            public String none() {
                return "";
            }

            @Override
            public String working(SampleState.Working working) {
                return words.say("sample.working");
            }

            @Override
            public String flowRefused(SampleState.FlowRefused refused) {
                return words.say("sample.flowRefused.short");
            }

            @Override
            public String unreadable(SampleState.Unreadable unreadable) {
                return words.say("sample.unreadable");
            }

            @Override
            public String failed(SampleState.Failed failed) {
                return words.say("sample.failed", failed.message());
            }

            @Override
            public String compared(SampleState.Compared compared) {
                return comparison(compared);
            }
        });
    }

    /** "通过率 41.2 % → 42.0 %，影响 8 笔"; without a change, or without a saved run, only what is now. */
    private String comparison(SampleState.Compared compared) {
        var now = FigureWords.percent(compared.now().heat().all().approvalRate());
        if (compared.saved().isEmpty()) {
            return words.say("sample.rate", now);
        }
        if (compared.changes().isEmpty()) {
            return words.say("sample.same", now);
        }
        var before = compared.saved()
                .map(run -> FigureWords.percent(run.heat().all().approvalRate()))
                .orElse("");
        var changed = compared.changes().size();
        return words.say(changed == 1 ? "sample.change.one" : "sample.change", before, now, FigureWords.count(changed));
    }
}
