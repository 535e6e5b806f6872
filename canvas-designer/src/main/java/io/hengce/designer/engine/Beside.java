package io.hengce.designer.engine;

import io.hengce.engine.source.DataSources;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.parts.FlowParts;
import java.util.function.Supplier;

/** What lies beside an open flow, now: what it can refer to, and what its data sources answered. Asked on any thread. */
@FunctionalInterface
public interface Beside {

    FlowParts parts();

    /** Parts as they are now, and the answers that are chosen now. */
    static Beside of(Supplier<FlowParts> parts, ChosenAnswers answers) {
        return new Beside() {
            @Override
            public FlowParts parts() {
                return parts.get();
            }

            @Override
            public Reading<DataSources> sources() {
                return answers.sources();
            }
        };
    }

    /** The recorded answers that stand for data sources, or what is wrong with their file; the designer asks no source. */
    default Reading<DataSources> sources() {
        return Reading.of(DataSources.NONE);
    }
}
