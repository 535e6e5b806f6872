package io.hengce.flow.expr;

/** An expression that has no value: division by zero, overflow. Carries the engine's reason code; cheap (no stack trace). */
public final class EvaluationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code an {@code ENGINE_*} reason code */
    public EvaluationFault(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
