package io.hengce.flow.expr;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What typing found of the names and lists in a tree, asked by the nodes of that tree. Safe for many threads. */
public final class Resolution {

    private final Set<Expr> marked;

    /** @param marked the names, filters, paths and calls that the questions here are true of */
    Resolution(Set<Expr> marked) {
        this.marked = marked.isEmpty() ? Set.of() : copied(marked);
    }

    private static Set<Expr> copied(Set<Expr> marked) {
        var copy = Collections.<Expr>newSetFromMap(new IdentityHashMap<>());
        copy.addAll(marked);
        return copy;
    }

    /** Whether the name is an element of a list or a member of one, and no field, parameter or system variable. */
    public boolean isLocal(Expr.Name name) {
        return isMarked(name);
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
