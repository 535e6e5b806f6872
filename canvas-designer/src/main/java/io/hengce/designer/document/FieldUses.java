package io.hengce.designer.document;

import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.value.Value;
import java.util.List;

/** The use of a field with one thing changed. */
public final class FieldUses {

    private FieldUses() {}

    /** From another origin: only a request can require a field, only a derived one can be an output. */
    public static FieldUse from(FieldUse old, Origin origin) {
        return new FieldUse(
                origin,
                old.required() && origin == Origin.REQUEST,
                old.output() && origin == Origin.DERIVED,
                old.missingTokens(),
                old.sensitivity(),
                old.example());
    }

    public static FieldUse required(FieldUse old, boolean required) {
        return new FieldUse(
                old.origin(), required, old.output(), old.missingTokens(), old.sensitivity(), old.example());
    }

    public static FieldUse output(FieldUse old, boolean output) {
        return new FieldUse(
                old.origin(), old.required(), output, old.missingTokens(), old.sensitivity(), old.example());
    }

    public static FieldUse missingTokens(FieldUse old, List<String> tokens) {
        return new FieldUse(old.origin(), old.required(), old.output(), tokens, old.sensitivity(), old.example());
    }

    public static FieldUse sensitivity(FieldUse old, Sensitivity sensitivity) {
        return new FieldUse(
                old.origin(), old.required(), old.output(), old.missingTokens(), sensitivity, old.example());
    }

    public static FieldUse example(FieldUse old, Value example) {
        return new FieldUse(
                old.origin(), old.required(), old.output(), old.missingTokens(), old.sensitivity(), example);
    }

    static FieldUse withoutExample(FieldUse old) {
        return example(old, Value.Missing.MISSING);
    }
}
