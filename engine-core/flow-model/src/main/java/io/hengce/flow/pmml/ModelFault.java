package io.hengce.flow.pmml;

/** A model that cannot answer: an input that it refuses, or a result that is no finite number. Cheap (no stack trace). */
public final class ModelFault extends RuntimeException {

    /** An input is not one that the model's own schema allows. */
    public static final String INPUT = "ENGINE_MODEL_INPUT";
    /** A result is infinite, or no number. */
    public static final String RESULT = "ENGINE_MODEL_RESULT";

    private static final long serialVersionUID = 1L;

    private final String code;

    ModelFault(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The number, if it is finite. */
    static double finite(double number) {
        if (Double.isInfinite(number) || Double.isNaN(number)) {
            throw new ModelFault(RESULT, "the model comes to no finite number");
        }
        return number;
    }
}
