package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A read, typed and lowered expression; only {@link ExpressionReader} makes one. Safe for many threads. */
public final class Expression {

    private final Origin origin;
    private final Code code;
    private final List<Expression> conjuncts;
    private final Supplier<Explaining> explaining;

    Expression(Origin origin, Code code, List<Expression> conjuncts, Supplier<Explaining> explaining) {
        this.origin = origin;
        this.code = code;
        this.explaining = explaining;
        this.conjuncts = conjuncts.isEmpty() ? List.of(this) : List.copyOf(conjuncts);
    }

    /** As it was written. */
    public String text() {
        return origin.text();
    }

    /** Unit, range and decimals of a number, codes of a string, as far as they follow from the fields. */
    public FieldType type() {
        return origin.type();
    }

    /** The fields and system variables that it names, not the parameters. */
    public SortedSet<String> reads() {
        return origin.reads();
    }

    /** Whether it may raise a fault; false is proved. */
    public boolean canFail() {
        return code.traits().canFail();
    }

    /** The conditions that a chain of {@code and} joins, in order; of every other expression itself alone. Their spans are those of the whole text. */
    public List<Expression> conjuncts() {
        return conjuncts;
    }

    /** What the names and lists in its tree are. */
    public Resolution resolution() {
        return origin.resolution();
    }

    /** The tree as it was written. */
    public Expr tree() {
        return origin.tree();
    }

    public Evaluator evaluator() {
        return code.evaluator();
    }

    /** The value of an expression that reads nothing and cannot fail. */
    public Optional<Value> constant() {
        return code.traits().constant() && !canFail()
                ? Optional.of(evaluator().evaluate(Frame.nothing()))
                : Optional.empty();
    }

    /** The same as longs, where they tell its values apart. */
    public Optional<Counted> counted() {
        return code.counted();
    }

    /** What tells its values apart, if longs do. */
    public Units units() {
        return counted().map(Counted::units).orElse(Units.None.NONE);
    }

    /** Writes what it comes to into a slot. */
    public SlotWriter into(Slots slots, int slot) {
        return SlotWriters.of(code, slots, slot);
    }

    /** The expression as a condition; a bug unless its type is boolean. */
    public Condition condition() {
        if (code instanceof TruthCode truth) {
            return truth.condition();
        }
        throw new IllegalStateException("not a condition: " + text());
    }

    /** Why the condition holds or not; made anew with every call, so keep it. A bug unless its type is boolean. */
    public Explainer explainer() {
        if (code instanceof TruthCode) {
            return explaining.get().explainer(tree());
        }
        throw new IllegalStateException("not a condition: " + text());
    }

    /** What it reads; made anew with every call, so keep it. */
    public ValueReader valueReader() {
        return explaining.get().valueReader(tree());
    }

    @Override
    public String toString() {
        return text();
    }

    /** What was read and what typing found. */
    record Origin(String text, Expr tree, FieldType type, SortedSet<String> reads, Resolution resolution) {
        Origin {
            reads = Collections.unmodifiableSortedSet(new TreeSet<>(reads));
        }
    }
}
