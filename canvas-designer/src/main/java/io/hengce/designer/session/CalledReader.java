package io.hengce.designer.session;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartReference;
import io.hengce.flow.text.LocalizedText;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads the flows that an open one calls, to be looked at. Called off the FX thread; safe for many threads.
 *
 * @param parts what the open flow can refer to, now
 */
public record CalledReader(Supplier<FlowParts> parts, Checker checker) {

    /** For a flow that can refer to nothing. */
    public static final CalledReader NONE = new CalledReader(() -> FlowParts.NONE, document -> List.of());

    /** What came of it. */
    public sealed interface Called {

        <R> R accept(Cases<R> cases);

        /**
         * The flow, with everything placed.
         *
         * @param problems of the flow by itself
         * @param asNamed whether it is the content that the caller names
         */
        record Found(FlowDocument document, List<Diagnostic> problems, boolean asNamed) implements Called {
            @Override
            public <R> R accept(Cases<R> cases) {
                return cases.found(this);
            }
        }

        /** There is none. */
        record Missing(PartReference reference) implements Called {
            @Override
            public <R> R accept(Cases<R> cases) {
                return cases.missing(this);
            }
        }

        /** It is no flow, or cannot be read. */
        record Broken(PartReference reference, LocalizedText why) implements Called {
            @Override
            public <R> R accept(Cases<R> cases) {
                return cases.broken(this);
            }
        }

        /** The visitor. */
        interface Cases<R> {
            R found(Found found);

            R missing(Missing missing);

            R broken(Broken broken);
        }
    }

    public Called read(PartReference reference) {
        try {
            return parts.get()
                    .find(reference)
                    .map(part -> read(reference, part))
                    .orElseGet(() -> new Called.Missing(reference));
        } catch (UncheckedIOException e) {
            var why = String.valueOf(e.getMessage());
            return new Called.Broken(reference, new LocalizedText(why, why));
        }
    }

    private Called read(PartReference reference, Part part) {
        var reading = FlowJson.read(part.bytes());
        return reading.value()
                .<Called>map(document -> new Called.Found(
                        document.withLayout(AutomaticLayout.complete(document)),
                        checker.problems(document),
                        FlowJson.contentHash(document).equals(reference.hash())))
                .orElseGet(() -> new Called.Broken(
                        reference, reading.diagnostics().get(0).message()));
    }
}
