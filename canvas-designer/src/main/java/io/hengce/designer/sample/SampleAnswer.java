package io.hengce.designer.sample;

import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;

/** What became of a sample set under one flow. */
public sealed interface SampleAnswer {

    <R> R accept(Cases<R> cases);

    /** The flow has errors: there is nothing that could decide. */
    record FlowRefused() implements SampleAnswer {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.flowRefused(this);
        }
    }

    /** The file is no sample set for the flow's dictionary. */
    record Unreadable(List<Diagnostic> problems) implements SampleAnswer {
        public Unreadable {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.unreadable(this);
        }
    }

    /** Every application was decided. */
    record Decided(SampleRun run) implements SampleAnswer {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.decided(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R flowRefused(FlowRefused answer);

        R unreadable(Unreadable answer);

        R decided(Decided answer);
    }
}
