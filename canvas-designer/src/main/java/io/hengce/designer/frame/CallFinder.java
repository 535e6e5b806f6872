package io.hengce.designer.frame;

import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.words.Words;
import io.hengce.flow.parts.FolderParts;
import io.hengce.flow.parts.PartKind;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the flows that an open one calls, or tells why they cannot be shown. */
final class CallFinder {

    private final Services services;
    private final Errands errands;
    private final Words words;

    CallFinder(Services services, Errands errands, Words words) {
        this.services = services;
        this.errands = errands;
        this.words = words;
    }

    void find(Stored caller, String flow, Consumer<Stored> then) {
        address(caller, flow)
                .ifPresentOrElse(
                        address -> errands.run(() -> Opening.of(services, address), found -> take(found, then)),
                        () -> errands.failed(words.say("call.nowhere", flow)));
    }

    private void take(Opening found, Consumer<Stored> then) {
        if (found.stored().value().isPresent()) {
            then.accept(found.stored().get());
        } else {
            var first = found.stored().diagnostics().get(0).message();
            errands.failed(words.say("call.broken", found.address(), words.say(first)));
        }
    }

    /** Where the called flow lies: in the folder beside a flow that came from one. */
    private static Optional<String> address(Stored caller, String flow) {
        return caller.parts() instanceof FolderParts beside
                ? Optional.of(beside.folder().resolve(PartKind.FLOW.file(flow)).toString())
                : Optional.empty();
    }
}
