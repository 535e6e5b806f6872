package io.hengce.flow.json;

import io.hengce.flow.json.Json.JsonArray;
import io.hengce.flow.json.Json.JsonObject;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes JSON: canonical, on one line, or indented. Strings are composed (NFC) with the fewest escapes. One per text. */
public final class JsonPrinter implements Json.Cases<Void> {

    private static final int LINE = 120;

    /** In characters. */
    private static final int PIECE = 1 << 16;

    private final StringBuilder out = new StringBuilder();
    private final Optional<Consumer<String>> pieces;
    private final boolean sorted;
    private final boolean indented;
    private int depth;

    private JsonPrinter(boolean sorted, boolean indented) {
        this(sorted, indented, Optional.empty());
    }

    /** @param pieces takes the text piece by piece, where nobody needs it whole */
    private JsonPrinter(boolean sorted, boolean indented, Optional<Consumer<String>> pieces) {
        this.pieces = pieces;
        this.sorted = sorted;
        this.indented = indented;
    }

    /** No white space, members by code point. */
    static String canonical(Json json) {
        return print(json, new JsonPrinter(true, false));
    }

    /** No white space, members as they were put. */
    public static String line(Json json) {
        return print(json, new JsonPrinter(false, false));
    }

    /** Indented by two, what fits on a line on one line; members as they were put. */
    public static String indented(Json json) {
        return print(json, new JsonPrinter(false, true)) + "\n";
    }

    /** The canonical form, indented. */
    static String indentedCanonical(Json json) {
        return print(json, new JsonPrinter(true, true)) + "\n";
    }

    /** The same piece by piece. */
    static void indentedCanonical(Json json, Consumer<String> pieces) {
        pieces.accept(print(json, new JsonPrinter(true, true, Optional.of(pieces))) + "\n");
    }

    private static String print(Json json, JsonPrinter printer) {
        json.accept(printer);
        return printer.out.toString();
    }

    @Override
    public Void object(JsonObject object) {
        Map<String, Json> members = object.members();
        if (sorted) {
            members = new TreeMap<>(Texts.BY_CODE_POINT);
            members.putAll(object.members());
        }
        return container(object, '{', '}', members.entrySet(), member -> {
            text(member.getKey());
            out.append(indented ? ": " : ":");
            member.getValue().accept(this);
        });
    }

    @Override
    public Void array(JsonArray array) {
        return container(array, '[', ']', array.elements(), element -> element.accept(this));
    }

    private <E> Void container(Json json, char open, char close, Iterable<E> parts, Consumer<E> write) {
        out.append(open);
        var broken = indented && !fitsOnLine(json);
        depth += broken ? 1 : 0;
        for (Iterator<E> rest = parts.iterator(); rest.hasNext(); ) {
            newLine(broken);
            write.accept(rest.next());
            if (out.length() >= PIECE) {
                pieces.ifPresent(this::pass);
            }
            if (rest.hasNext()) {
                out.append(indented && !broken ? ", " : ",");
            }
        }
        depth -= broken ? 1 : 0;
        newLine(broken);
        out.append(close);
        return null;
    }

    private void pass(Consumer<String> to) {
        to.accept(out.toString());
        out.setLength(0);
    }

    private void newLine(boolean broken) {
        if (broken) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private boolean fitsOnLine(Json json) {
        return new Width(LINE - 2 * depth).fits(json);
    }

    @Override
    public Void text(String text) {
        QuotedText.append(text, out);
        return null;
    }

    @Override
    public Void number(String digits) {
        out.append(digits);
        return null;
    }

    @Override
    public Void word(String word) {
        out.append(word);
        return null;
    }

    /** Measures until the room is used up. */
    private static final class Width implements Json.Cases<Void> {

        private int room;

        Width(int room) {
            this.room = room;
        }

        boolean fits(Json json) {
            json.accept(this);
            return room >= 0;
        }

        @Override
        public Void object(JsonObject object) {
            room -= 2;
            for (var member : object.members().entrySet()) {
                if (room < 0) {
                    return null;
                }
                room -= member.getKey().length() + 6;
                member.getValue().accept(this);
            }
            return null;
        }

        @Override
        public Void array(JsonArray array) {
            room -= 2;
            List<Json> elements = array.elements();
            for (var at = 0; at < elements.size() && room >= 0; at++) {
                room -= 2;
                elements.get(at).accept(this);
            }
            return null;
        }

        @Override
        public Void text(String text) {
            room -= text.length() + 2;
            return null;
        }

        @Override
        public Void number(String digits) {
            room -= digits.length();
            return null;
        }

        @Override
        public Void word(String word) {
            room -= word.length();
            return null;
        }
    }
}
