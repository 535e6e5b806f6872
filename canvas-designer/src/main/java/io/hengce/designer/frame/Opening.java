package io.hengce.designer.frame;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.designer.files.CaseFile;
import io.hengce.designer.files.Draft;
import io.hengce.designer.files.Store.Stored;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.diff.FlowDiff;
import io.hengce.flow.parts.FlowParts;
import java.util.Optional;

/**
 * What was found where a flow is to be opened: the flow, or what is wrong with it, and a draft that was left of it.
 *
 * @param changes from the stored flow to the draft
 */
record Opening(String address, Reading<Stored> stored, Optional<Draft> draft, Optional<FlowDiff> changes) {

    /** Reads it; off the FX thread. What has no place yet is given one; that alone is no change to be saved. */
    static Opening of(Services services, String address) {
        var read = services.store().open(address);
        var stored = new Reading<>(
                read.value().map(flow -> flow.withLayout(AutomaticLayout.complete(flow.document()))),
                read.diagnostics());
        var draft = services.state().drafts().left(address);
        var changes =
                draft.flatMap(left -> stored.value().map(flow -> FlowDiff.between(flow.document(), left.document())));
        return new Opening(address, stored, draft, changes);
    }

    /** Whether somebody else changed the flow after the draft was made of it. */
    boolean isChangedSince(Draft left) {
        return stored.value()
                .filter(flow -> flow.mark().equals(left.mark()) && flow.revision() == left.revision())
                .filter(flow -> left.cases().isEmpty() || flow.cases().mark().equals(left.casesMark()))
                .isEmpty();
    }

    /** What the draft was made of: saving asks before it writes over what was changed since. */
    Stored base(Draft left) {
        var parts = stored.value().map(Stored::parts).orElse(FlowParts.NONE);
        var document = stored.value().map(Stored::document).orElse(left.document());
        var cases = stored.value().map(Stored::cases).orElse(CaseFile.NONE);
        var known = left.cases().isEmpty()
                ? cases
                : new CaseFile(cases.file(), cases.cases(), left.casesMark(), cases.problems());
        return new Stored(left.address(), document, left.revision(), left.mark(), parts, known);
    }
}
