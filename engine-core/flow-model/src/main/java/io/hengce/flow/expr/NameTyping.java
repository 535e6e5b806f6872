package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.FieldType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What each name of a text is: something of the list expressions around it, innermost first, else a field or system variable, else a constant. One per text. */
final class NameTyping {

    private final Scope scope;
    private final Problems problems;
    private final List<Level> levels = new ArrayList<>();
    private final BitSet readLevels = new BitSet();
    private final Map<Expr.Name, Local> locals = new IdentityHashMap<>();
    private final Set<String> warned = new HashSet<>();
    private final SortedSet<String> reads = new TreeSet<>();

    NameTyping(Scope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    /** The fields and system variables that were named. */
    SortedSet<String> reads() {
        return reads;
    }

    /** What the name is within a list's expression; empty for a field, system variable or constant. */
    Optional<Local> local(Expr.Name name) {
        return Optional.ofNullable(locals.get(name));
    }

    Map<Expr.Name, Local> locals() {
        return locals;
    }

    Optional<FieldType> type(Expr.Name name) {
        var local = find(name.name());
        if (local.isPresent()) {
            warnOfHiding(name, local.get());
            locals.put(name, local.get());
            readLevels.set(local.get().level());
            return local.map(Local::type);
        }
        var slot = scope.slots().slot(name.name());
        if (slot.isPresent()) {
            reads.add(name.name());
            return Optional.of(scope.slots().type(slot.getAsInt()));
        }
        var constant = scope.constants().get(name.name());
        if (constant != null) {
            return Optional.of(ValueTypes.narrowed(constant));
        }
        unknown(name);
        return Optional.empty();
    }

    private Optional<Local> find(String name) {
        return find(name, levels.size());
    }

    /** The innermost thing of the name within so many levels. */
    private Optional<Local> find(String name, int below) {
        for (var level = below - 1; level >= 0; level--) {
            var found = levels.get(level).find(name, level);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean isField(String name) {
        return scope.slots().slot(name).isPresent();
    }

    private boolean isKnownOutside(String name, int level) {
        return find(name, level).isPresent()
                || isField(name)
                || scope.constants().containsKey(name);
    }

    /** Whether anything that can be named here has the name. */
    boolean isKnown(String name) {
        return isKnownOutside(name, levels.size());
    }

    /** An iteration variable may not have the name of anything else that can be named here. */
    void refuseTaken(String variable, Span span) {
        if (isKnown(variable)) {
            problems.error("EXPR_VARIABLE_TAKEN", span, Problems.shown(variable));
        }
    }

    private void warnOfHiding(Expr.Name name, Local local) {
        if (isKnownOutside(name.name(), local.level()) && warned.add(name.name())) {
            problems.warning("EXPR_MEMBER_HIDES", name.span(), Problems.shown(name.name()));
        }
    }

    private void unknown(Expr.Name name) {
        var shown = Problems.shown(name.name());
        var names = scope.names();
        levels.forEach(level -> names.addAll(level.names()));
        var members = members();
        NearestName.of(name.name(), names)
                .ifPresentOrElse(
                        near -> problems.error("EXPR_UNKNOWN_NAME.near", name.span(), shown, near),
                        () -> problems.error(
                                members.isEmpty() ? "EXPR_UNKNOWN_NAME" : "EXPR_UNKNOWN_NAME.member",
                                name.span(),
                                shown,
                                members));
    }

    /** The members that can be named here, as they are shown. */
    private String members() {
        return levels.isEmpty()
                ? ""
                : Problems.shownNames(levels.get(levels.size() - 1).members().keySet());
    }

    /** Types what is asked of each element of a list; the element has a name, or is {@code item} and its members have theirs. */
    <T> T within(Level level, Supplier<T> typed) {
        readLevels.clear(levels.size());
        levels.add(level);
        try {
            return typed.get();
        } finally {
            levels.remove(levels.size() - 1);
        }
    }

    /** Whether what was typed last on the next level named something of its element. */
    boolean hasReadElement() {
        return readLevels.get(levels.size());
    }

    int depth() {
        return levels.size();
    }
}
