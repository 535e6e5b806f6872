package io.hengce.designer.files;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.parts.FlowParts;
import io.hengce.repository.FlowAddress;

/** Where flows are kept: files and the rule repository. Called off the FX thread. */
public interface Store {

    /** Reads the flow that a typed address names. */
    Reading<Stored> open(String address);

    /**
     * Writes a flow back to where it came from.
     *
     * @param force also when somebody else changed it since
     */
    Saving save(Stored stored, FlowDocument document, boolean force);

    /** Whether somebody else wrote the file since it was read or written here. */
    boolean isChanged(Stored stored);

    /**
     * A flow as it was read or written.
     *
     * @param revision 0 for a file
     * @param mark of a file: a digest of its bytes, to notice that somebody else wrote it
     * @param parts what the flow can refer to
     */
    record Stored(FlowAddress address, FlowDocument document, int revision, String mark, FlowParts parts) {

        public Stored withLayout(Layout layout) {
            return new Stored(address, document.withLayout(layout), revision, mark, parts);
        }
    }

    /** What a save came to. */
    sealed interface Saving {

        /** It is stored, durably. */
        record Done(Stored stored) implements Saving {}

        /** Somebody else changed it since it was read; nothing was written. */
        record Changed(String what) implements Saving {}

        /** It could not be written. */
        record Failed(String why) implements Saving {}
    }
}
