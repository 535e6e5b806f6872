package io.hengce.designer.document;

import io.hengce.flow.json.CaseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases of a flow in their order, each name once. Immutable; the flow's dictionary decides what they mean. */
public record CaseBook(List<CaseText> cases) {

    public static final CaseBook EMPTY = new CaseBook(List.of());

    public CaseBook {
        cases = List.copyOf(cases);
    }

    public Optional<CaseText> find(String name) {
        return cases.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The wanted name, or with a number behind it where that is taken. */
    public String freeName(String wanted) {
        var name = wanted.isBlank() ? "1" : wanted.strip();
        for (var number = 2; find(name).isPresent(); number++) {
            name = wanted.strip() + " (" + number + ")";
        }
        return name;
    }

    CaseBook with(CaseText added) {
        var all = new ArrayList<>(cases);
        all.add(added);
        return new CaseBook(all);
    }

    CaseBook withOutputRenamed(String from, String to) {
        return new CaseBook(
                cases.stream().map(each -> each.withOutputRenamed(from, to)).toList());
    }

    CaseBook without(String name) {
        return new CaseBook(
                cases.stream().filter(each -> !each.name().equals(name)).toList());
    }

    CaseBook replaced(String name, CaseText by) {
        return new CaseBook(
                cases.stream().map(each -> each.name().equals(name) ? by : each).toList());
    }
}
