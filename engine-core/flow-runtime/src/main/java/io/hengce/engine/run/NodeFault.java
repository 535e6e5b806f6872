package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.EvaluationFault;

/** An error in a node that ends the run: an engine reason code and the place in the node. Cheap (no stack trace). */
final class NodeFault extends RuntimeException {

    static final String CONFLICT = "ENGINE_CONFLICT";
    static final String TABLE_NOT_UNIQUE = "ENGINE_TABLE_NOT_UNIQUE";
    static final String NO_ROW = "ENGINE_NO_ROW";
    static final String NO_BIN = "ENGINE_NO_BIN";
    static final String SOURCE_DOWN = "ENGINE_SOURCE_DOWN";
    static final String SOURCE_NOT_RECORDED = "ENGINE_SOURCE_NOT_RECORDED";
    static final String INPUT_MISSING = "ENGINE_INPUT_MISSING";
    static final String SOURCE_PAID = "ENGINE_SOURCE_PAID";
    static final String NO_VERDICT = "ENGINE_NO_VERDICT";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Place place;

    NodeFault(String code, Place place, String message) {
        super(message, null, false, false);
        this.code = code;
        this.place = place;
    }

    static NodeFault at(Place place, EvaluationFault fault) {
        return new NodeFault(fault.code(), place, String.valueOf(fault.getMessage()));
    }

    String code() {
        return code;
    }

    Place place() {
        return place;
    }
}
