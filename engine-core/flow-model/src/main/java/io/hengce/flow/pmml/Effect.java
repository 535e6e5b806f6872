package io.hengce.flow.pmml;

/** One thing that is done to the slots before a model is asked: a value prepared, a field derived. Safe for many threads. */
@FunctionalInterface
interface Effect {
    void apply(double[] slots);

    /** Puts a term's value into a slot. */
    static Effect set(int slot, FieldKind kind, Term term) {
        return slots -> slots[slot] = kind.fit(term.value(slots));
    }
}
