package io.hengce.flow.diff;

import io.hengce.flow.diff.Change.Added;
import io.hengce.flow.diff.Change.Changed;
import io.hengce.flow.diff.Change.Placed;
import io.hengce.flow.diff.Change.Property;
import io.hengce.flow.diff.Change.Removed;
import io.hengce.flow.diff.Change.Renamed;
import io.hengce.flow.diff.Change.Reordered;
import io.hengce.flow.diff.Change.Sorted;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes as sentences of one language. Safe for many threads. */
public final class ChangeSentences implements Change.Cases<String> {

    /** There is one at most of these. */
    private static final Set<String> ONLY = Set.of("limit", "pricing", "defaultRow");

    private final Language language;

    public ChangeSentences(Language language) {
        this.language = language;
    }

    /** E.g. {@code Rule “too young”: condition changed from age < 18 to age < 20}. */
    public String of(Change change) {
        return capital(change.accept(this));
    }

    /** What a change is about, e.g. {@code bin b2 of characteristic “age”}. */
    public String subject(Subject subject) {
        var named = own(subject);
        return subject.within()
                .map(outer -> say("subject.within", subject(outer), named))
                .orElse(named);
    }

    private String own(Subject subject) {
        var kind = say(subject.kind());
        if (subject.kind().startsWith("all.") || ONLY.contains(subject.kind())) {
            return kind;
        }
        if (subject.kind().equals("row")) {
            return say("subject.row", subject.position());
        }
        if (subject.kind().equals("bin")) {
            return say("subject.bin", subject.id(), subject.name().in(language));
        }
        var name = subject.name().in(language);
        return name.isEmpty() ? say("subject.id", kind, subject.id()) : say("subject.named", kind, name);
    }

    @Override
    public String added(Added change) {
        var subject = subject(change.subject());
        var previous = change.previous().map(this::own);
        var next = change.next().map(this::own);
        var said = say("added", subject);
        if (previous.isPresent() && next.isPresent()) {
            said = say("added.between", subject, previous.get(), next.get());
        } else if (previous.isPresent()) {
            said = say("added.last", subject, previous.get());
        } else if (next.isPresent()) {
            said = say("added.first", subject, next.get());
        }
        return said + says(change.says());
    }

    @Override
    public String removed(Removed change) {
        return say("removed", subject(change.subject())) + says(change.says());
    }

    private String says(List<Property> properties) {
        return properties.isEmpty()
                ? ""
                : properties.stream()
                        .map(each -> say("says", label(each), each.text().in(language)))
                        .collect(Collectors.joining(say("says.and"), say("says.begin"), ""));
    }

    @Override
    public String changed(Changed change) {
        var subject = subject(change.subject());
        var property = label(change.before());
        var before = change.before().text().in(language);
        var after = change.after().in(language);
        if (before.isEmpty()) {
            return say("changed.set", subject, property, after);
        }
        return after.isEmpty()
                ? say("changed.cleared", subject, property, before)
                : say("changed", subject, property, before, after);
    }

    @Override
    public String reordered(Reordered change) {
        var subject = subject(change.subject());
        return change.previous()
                .map(previous -> say("reordered", subject, change.from(), own(previous)))
                .orElseGet(() -> say("reordered.first", subject, change.from()));
    }

    @Override
    public String renamed(Renamed change) {
        return say(
                "renamed",
                subject(change.subject()),
                change.before(),
                change.subject().id());
    }

    @Override
    public String placed(Placed change) {
        return say("placed", subject(change.subject()));
    }

    @Override
    public String sorted(Sorted change) {
        return say("sorted", subject(change.subject()));
    }

    /** How a property is called, e.g. {@code condition}. */
    private String label(Property property) {
        return property.of().isEmpty()
                ? say("facet." + property.facet())
                : say("cell." + property.facet(), property.of().in(language));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String say(String key, Object... arguments) {
        return ChangeWords.CATALOG.text(language, key, arguments);
    }
}
