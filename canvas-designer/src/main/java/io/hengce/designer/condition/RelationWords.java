package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Relation;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.FieldType;
import java.util.Locale;
import java.util.Set;

/** What relations are called; of dates and times, earlier and later instead of less and more. */
final class RelationWords {

    private static final Set<Relation> ORDER =
            Set.of(Relation.LESS, Relation.LESS_OR_EQUAL, Relation.GREATER, Relation.GREATER_OR_EQUAL);

    private RelationWords() {}

    static String say(Words words, Relation relation, FieldType type) {
        var isTime = type.word().startsWith("date") && ORDER.contains(relation);
        return words.say(
                (isTime ? "relation.date." : "relation.") + relation.name().toLowerCase(Locale.ROOT));
    }
}
