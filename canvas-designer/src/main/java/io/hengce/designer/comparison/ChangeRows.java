package io.hengce.designer.comparison;

import io.hengce.designer.look.NamedText;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diff.Change;
import io.hengce.flow.diff.ChangeSentences;
import io.hengce.flow.diff.FlowDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes in the order of a list, those of a node under its name. */
record ChangeRows(Words words) {

    List<ChangeRow> of(FlowDiff diff, List<Change> changes) {
        var rows = new ArrayList<ChangeRow>();
        grouped(changes).forEach((group, all) -> {
            rows.add(ChangeRow.heading(heading(diff, all.get(0)), all.size()));
            all.stream().map(ChangeRow::of).forEach(rows::add);
        });
        return rows;
    }

    /** The list as text, for a mail or a form. */
    String text(Compared compared, List<Change> changes) {
        var sentences = new ChangeSentences(compared.diff(), words.language().get());
        var lines = new ArrayList<String>();
        lines.add(words.say("compare.title", changes.size()));
        lines.add(compared.before().name() + " → " + compared.after().name());
        grouped(changes).forEach((group, all) -> {
            lines.add("");
            lines.add(heading(compared.diff(), all.get(0)));
            all.forEach(change -> lines.add(
                    "  [" + words.say(change.accept(Mark.OF).key()) + "] " + NamedText.plain(sentences.of(change))));
        });
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, List<Change>> grouped(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(ChangeRows::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static String group(Change change) {
        var place = change.subject().place();
        return place.node().map(node -> "node/" + node).orElseGet(() -> section(change));
    }

    private static String section(Change change) {
        var path = change.subject().place().path();
        var end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    private String heading(FlowDiff diff, Change change) {
        var section = section(change);
        return change.subject()
                .place()
                .node()
                .flatMap(node -> diff.after().node(node).or(() -> diff.before().node(node)))
                .map(node -> new NodeWords(words).name(node))
                .orElseGet(() -> words.say("compare.group." + (section.isEmpty() ? "flow" : section)));
    }
}
