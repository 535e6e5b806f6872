package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.flow.expr.CellTree;
import io.hengce.flow.expr.Member;
import java.util.ArrayList;
import java.util.List;

/** A table cell or bin as constraints: none for one that takes everything. */
record CellWords(String input) implements CellTree.Cases<List<String>> {

    @Override
    public List<String> any() {
        return List.of();
    }

    @Override
    public List<String> missing() {
        return List.of(function("isMissing", quoted(input)));
    }

    @Override
    public List<String> oneOf(List<Member> members) {
        return List.of(function("cell", arguments(members)));
    }

    @Override
    public List<String> noneOf(List<Member> members) {
        return List.of(function("cellNot", arguments(members)));
    }

    private List<String> arguments(List<Member> members) {
        var arguments = new ArrayList<>(List.of(quoted(input)));
        arguments.addAll(Words.PLAIN.tests(members));
        return arguments;
    }
}
