package io.hengce.flow.pmml;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.dmg.pmml.PMMLObject;

/** What is wrong with one model, all of it up to a limit. One per reading. */
final class Findings {

    private static final MessageCatalog MESSAGES = new MessageCatalog(Findings.class);
    private static final int LIMIT = 200;
    private static final int LONGEST_ARGUMENT = 200;

    private final Place place;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(Place place) {
        this.place = place;
    }

    /** Notes a problem; the arguments fill its sentence. */
    void add(String code, Object... arguments) {
        var shown = Arrays.stream(arguments).map(Findings::shown).toArray();
        var problem = MESSAGES.error(code, place, shown);
        if (found.size() < LIMIT && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /** An argument without what hides or turns it, and not endless. */
    private static Object shown(Object argument) {
        var text = argument.toString();
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST_ARGUMENT).forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                shown.append("U+%04X".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return text.length() > LONGEST_ARGUMENT ? shown.append('…') : shown;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    <T> Reading<T> rejected() {
        return Reading.rejected(found);
    }

    /** The value if nothing was found. */
    <T> Reading<T> reading(Supplier<T> value) {
        return found.isEmpty() ? Reading.of(value.get()) : rejected();
    }

    /** The element's name and, where the parser kept it, its line. */
    static String where(PMMLObject element) {
        var name = element.getClass().getSimpleName();
        var known = element.getLocator();
        return known == null ? name : name + ":" + known.getLineNumber();
    }
}
