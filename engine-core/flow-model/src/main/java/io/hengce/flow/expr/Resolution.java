package io.hengce.flow.expr;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** What typing found of the names and lists in a tree, asked by the nodes of that tree. Safe for many threads. */
public final class Resolution {

    /** Of a tree without lists. */
    public static final Resolution NONE = new Resolution(Set.of(), Map.of());

    private final Set<Expr> marked;
    private final Map<Expr.Name, Local> locals;

    /** @param marked the filters, paths and calls that the questions here are true of */
    Resolution(Set<Expr> marked, Map<Expr.Name, Local> locals) {
        this.marked = marked.isEmpty() ? Set.of() : copied(marked);
        this.locals = locals.isEmpty() ? Map.of() : new IdentityHashMap<>(locals);
    }

    private static Set<Expr> copied(Set<Expr> marked) {
        var copy = Collections.<Expr>newSetFromMap(new IdentityHashMap<>());
        copy.addAll(marked);
        return copy;
    }

    /** Whether the name is an element of a list or a member of one, and no field, parameter or system variable. */
    public boolean isLocal(Expr.Name name) {
        return !locals.isEmpty() && locals.containsKey(name);
    }

    /** How many lists are gone through around the one whose element, or member of it, a local name is. */
    public int level(Expr.Name name) {
        return known(name).level();
    }

    /** Whether a local name is a member of the element, not the element itself. */
    public boolean isMember(Expr.Name name) {
        return known(name).member().isPresent();
    }

    private Local known(Expr.Name name) {
        var local = locals.get(name);
        if (local == null) {
            throw new IllegalArgumentException("not local: " + name);
        }
        return local;
    }

    /** Whether the filter takes one element by its position. */
    public boolean isPosition(Expr.Filter filter) {
        return isMarked(filter);
    }

    /** Whether the path goes through a list and gives the list of the members. */
    public boolean isProjection(Expr.Path path) {
        return isMarked(path);
    }

    /** Whether the call is over the elements of a list. */
    public boolean isOverList(Expr.Call call) {
        return isMarked(call);
    }

    private boolean isMarked(Expr expr) {
        return !marked.isEmpty() && marked.contains(expr);
    }
}
