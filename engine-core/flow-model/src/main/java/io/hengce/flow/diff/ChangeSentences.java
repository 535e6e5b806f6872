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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Changes as sentences of one language. Safe for many threads. */
public final class ChangeSentences implements Change.Cases<String> {

    /** There is one at most of these. */
    private static final Set<String> ONLY = Set.of("limit", "pricing", "defaultRow");

    private final Language language;
    private final Sayings before;
    private final Sayings after;

    /** @param diff what the changes are of */
    public ChangeSentences(FlowDiff diff, Language language) {
        this.language = language;
        this.before = new Sayings(diff.before(), language);
        this.after = new Sayings(diff.after(), language);
    }

    /** E.g. {@code Rule “too young”: condition changed from age < 18 to age < 20}. */
    public String of(Change change) {
        return capital(change.accept(this));
    }

    /** What a change is about, e.g. {@code bin “less than 25” of characteristic “age”}. */
    private String subject(Subject subject) {
        return subject(subject, after);
    }

    private String subject(Subject subject, Sayings sayings) {
        var named = own(subject, sayings);
        return subject.within()
                .map(outer -> say("subject.within", subject(outer), named))
                .orElse(named);
    }

    private String own(Subject subject, Sayings sayings) {
        var kind = say(subject.kind());
        if (subject.kind().startsWith("all.") || ONLY.contains(subject.kind())) {
            return kind;
        }
        if (subject.kind().equals("row")) {
            return say("subject.row", subject.position());
        }
        var name = sayings.of(subject.name());
        return name.isEmpty() ? say("subject.id", kind, subject.id()) : say("subject.named", kind, name);
    }

    @Override
    public String added(Added change) {
        var subject = subject(change.subject());
        var previous = change.previous().map(each -> own(each, after));
        var next = change.next().map(each -> own(each, after));
        var said = say("added", subject);
        if (previous.isPresent() && next.isPresent()) {
            said = say("added.between", subject, previous.get(), next.get());
        } else if (previous.isPresent()) {
            said = say("added.last", subject, previous.get());
        } else if (next.isPresent()) {
            said = say("added.first", subject, next.get());
        }
        return said + says(change.subject(), change.says(), after);
    }

    @Override
    public String removed(Removed change) {
        return say("removed", subject(change.subject(), before)) + says(change.subject(), change.says(), before);
    }

    /** What the name does not say. */
    private String says(Subject subject, List<Property> properties, Sayings sayings) {
        var name = sayings.of(subject.name());
        var parts = new ArrayList<String>();
        for (var property : properties) {
            var text = sayings.of(property.says());
            if (!text.equals("`" + name + "`")) {
                var label = label(property, sayings);
                parts.add(say("says", label, isWide(label.charAt(label.length() - 1)) ? text : behind(text)));
            }
        }
        return parts.isEmpty() ? "" : say("says.begin") + String.join(say("says.and"), parts);
    }

    @Override
    public String changed(Changed change) {
        var subject = subject(change.subject());
        var property = label(change.before(), after);
        var was = before.of(change.before().says());
        var is = after.of(change.after());
        if (was.equals(is)) {
            was = change.before().says().written();
            is = change.after().written();
        }
        if (was.isEmpty() && is.isEmpty()) {
            return say("changed.unsaid", subject, property);
        }
        if (was.isEmpty()) {
            return say("changed.set", subject, property, behind(is));
        }
        if (isRange(was + is) && !is.isEmpty()) {
            return say("changed.range", subject, property, was, is);
        }
        return is.isEmpty()
                ? say("changed.cleared", subject, property, behind(was))
                : say("changed", subject, property, between(was), behind(is));
    }

    /** Whether it has ends, so that the words for before and now must be others. */
    private static boolean isRange(String said) {
        return said.contains(" to ");
    }

    /** Parted from the words around it, but for Chinese signs, which are wide enough. */
    private String between(String text) {
        return behind(text) + (isWide(text.charAt(text.length() - 1)) ? "" : " ");
    }

    /** Parted from the words before it. */
    private String behind(String text) {
        return isWide(text.charAt(0)) ? text : " " + text;
    }

    private boolean isWide(char sign) {
        return language == Language.ZH && "“”（）".indexOf(sign) >= 0;
    }

    @Override
    public String reordered(Reordered change) {
        var subject = subject(change.subject());
        return change.previous()
                .map(previous -> say("reordered", subject, change.from(), own(previous, after)))
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
    private String label(Property property, Sayings sayings) {
        return property.of().isEmpty()
                ? say("facet." + property.facet())
                : say("cell." + property.facet(), sayings.of(property.of()));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String say(String key, Object... arguments) {
        return ChangeWords.CATALOG.text(language, key, arguments);
    }
}
