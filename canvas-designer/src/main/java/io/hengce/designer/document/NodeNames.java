package io.hengce.designer.document;

import io.hengce.flow.document.FlowNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the texts of a node name, whether they can be read or not.
 *
 * @param read every name in its expressions and cells
 * @param written the variables that it writes
 */
public record NodeNames(Set<String> read, Set<String> written) {

    private static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9_]{0,62}\\b");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    public static NodeNames of(FlowNode node) {
        var read = new LinkedHashSet<String>();
        var written = new LinkedHashSet<String>();
        node.accept(new NodeTexts(text -> named(text, read), text -> named(text, read), variable -> {
            written.add(variable);
            return variable;
        }));
        return new NodeNames(Set.copyOf(read), Set.copyOf(written));
    }

    private static String named(String text, Set<String> names) {
        var bare = QUOTED.matcher(text).replaceAll(" ");
        List<String> found =
                NAME.matcher(bare).results().map(MatchResult::group).toList();
        names.addAll(found);
        return text;
    }
}
