package io.hengce.repository;

import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.Sha256;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;

/** The hash by which a flow refers to a part, made from the part itself. */
public final class PartHash {

    /** The hash of what is no flow; nothing has it. */
    private static final String NONE = "";

    private PartHash() {}

    /** Of a flow the content hash, of lists and models that of the bytes. */
    public static String of(PartKind kind, Part part) {
        return switch (kind) {
            case FLOW ->
                FlowJson.read(part.bytes()).value().map(FlowJson::contentHash).orElse(NONE);
            case LIST, MODEL -> Sha256.hex(part.bytes());
        };
    }
}
