package io.hengce.flow.value;

/** Kleene's three-valued truth. */
public enum Ternary {
    TRUE,
    FALSE,
    UNKNOWN;

    public static Ternary of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    public Ternary not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public boolean isTrue() {
        return this == TRUE;
    }
}
