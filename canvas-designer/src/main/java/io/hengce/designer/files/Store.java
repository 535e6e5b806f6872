package io.hengce.designer.files;

import io.hengce.designer.document.Work;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.parts.FlowParts;
import io.hengce.repository.FlowAddress;
import java.io.IOException;
import java.nio.file.Path;

/** Where flows are kept: files and the rule repository. Called off the FX thread. */
public interface Store {

    /** Reads the flow that a typed address names. */
    Reading<Stored> open(String address);

    /**
     * Writes a flow and its cases back to where they came from.
     *
     * @param force also when somebody else changed it since
     */
    Saving save(Stored stored, Work work, boolean force);

    /** Stores it in another file, whatever is there, durably, with its cases beside it; that is what is open from then on. */
    Saving saveAs(Path file, Work work);

    /** Whether somebody else wrote the file, or that of the cases, since it was read or written here. */
    boolean isChanged(Stored stored);

    /**
     * A flow as it was read or written.
     *
     * @param revision 0 for a file
     * @param mark of a file: a digest of its bytes, to notice that somebody else wrote it
     * @param parts what the flow can refer to
     */
    record Stored(
            FlowAddress address, FlowDocument document, int revision, String mark, FlowParts parts, CaseFile cases) {

        /** A flow without cases. */
        public Stored(FlowAddress address, FlowDocument document, int revision, String mark, FlowParts parts) {
            this(address, document, revision, mark, parts, CaseFile.NONE);
        }

        /** The flow with its cases, as it is edited. */
        public Work work() {
            return new Work(document, cases.cases());
        }

        Stored withCases(CaseFile other) {
            return new Stored(address, document, revision, mark, parts, other);
        }

        /** A flow that lies among the parts of another one refers to the same parts. */
        public Stored withParts(FlowParts others) {
            return new Stored(address, document, revision, mark, others, cases);
        }

        public Stored withLayout(Layout layout) {
            return new Stored(address, document.withLayout(layout), revision, mark, parts, cases);
        }
    }

    /** What a save came to. */
    sealed interface Saving {

        /** It is stored, durably. */
        record Done(Stored stored) implements Saving {}

        /** Somebody else changed it since it was read; nothing was written. */
        record Changed(String what) implements Saving {}

        /** It could not be written. */
        record Failed(IOException cause) implements Saving {}
    }
}
