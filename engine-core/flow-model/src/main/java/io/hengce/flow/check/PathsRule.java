package io.hengce.flow.check;

import io.hengce.flow.dictionary.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Field paths are well formed, and no path is another's or leads through it: a member of the request is either a value or a record. */
final class PathsRule implements CheckRule {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*");

    @Override
    public void check(Draft draft, Problems problems) {
        var fields = draft.document().dictionary().fields().stream()
                .collect(Collectors.partitioningBy(field -> field.use().origin() == Origin.DERIVED));
        fields.values().forEach(group -> check(group.stream().map(Placed::of).toList(), problems));
        draft.document().dictionary().fields().forEach(field -> check(Placed.members(field), problems));
    }

    /** What is sent and what is derived are two records; their paths do not meet. */
    private static void check(List<Placed> fields, Problems problems) {
        var owners = new HashMap<String, String>();
        for (var field : fields) {
            form(field, problems);
            same(field, owners, problems);
        }
        fields.forEach(field -> through(field, owners, problems));
    }

    private static void form(Placed placed, Problems problems) {
        var field = placed.field();
        if (!FORM.matcher(field.path()).matches()) {
            problems.add(Mistake.FIELD_PATH_FORM, placed.place(), field.id(), field.path());
        }
    }

    private static void same(Placed placed, Map<String, String> owners, Problems problems) {
        var field = placed.field();
        var other = owners.putIfAbsent(field.path(), field.id());
        if (other != null && !other.equals(field.id())) {
            problems.add(Mistake.FIELD_PATH_CLASH, placed.place(), field.id(), field.path(), other, field.path());
        }
    }

    private static void through(Placed placed, Map<String, String> owners, Problems problems) {
        var field = placed.field();
        var path = field.path();
        for (var dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            var record = path.substring(0, dot);
            var other = owners.get(record);
            if (other != null) {
                problems.add(Mistake.FIELD_PATH_CLASH, placed.place(), field.id(), path, other, record);
            }
        }
    }
}
