package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.Json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Flow documents as JSON: read strictly with every problem at once, written canonically, hashed. A document that is only wrong in meaning still reads, as a draft. */
public final class FlowJson {

    /** The format that is written. */
    public static final String FORMAT = DocumentCodec.FORMAT;

    /** The bytes of the largest document, or file of cases, that is read. */
    public static final int BYTE_LIMIT = JsonLimits.DOCUMENT.bytes();

    private static final Pattern LATER_FORMAT = Pattern.compile("hengce/flow/\\d{1,9}");

    private FlowJson() {}

    /** Reads a document; strings come composed (NFC). */
    public static Reading<FlowDocument> read(byte[] bytes) {
        var problems = new Problems();
        var json = new JsonReader(JsonLimits.DOCUMENT, problems).read(bytes);
        if (json.isEmpty() || !hasOurFormat(json.get(), problems)) {
            return problems.rejected();
        }
        var document = Members.read(json.get(), Place.DOCUMENT, problems, DocumentCodec::read);
        return problems.reading(() -> document);
    }

    private static boolean hasOurFormat(Json json, Problems problems) {
        if (!(json instanceof JsonObject object)) {
            problems.error("FLOW_NOT_OBJECT", Place.DOCUMENT, Scalars.shown(json));
            return false;
        }
        var format = object.members().get("format");
        if (format instanceof JsonText text && text.text().equals(FORMAT)) {
            return true;
        }
        if (format == null) {
            problems.error("FLOW_FORMAT_MISSING", Place.DOCUMENT, FORMAT);
        } else if (format instanceof JsonText text
                && LATER_FORMAT.matcher(text.text()).matches()) {
            problems.error("FLOW_FORMAT_LATER", Place.inDocument("format"), text.text(), FORMAT);
        } else {
            problems.error("FLOW_FORMAT_UNKNOWN", Place.inDocument("format"), Scalars.shown(format), FORMAT);
        }
        return false;
    }

    /** The file: nodes, edges, fields, parameters and reasons in their author's order, else the canonical form with its layout, indented by two, with a newline at the end. */
    public static String write(FlowDocument document) {
        return JsonPrinter.indentedCanonical(DocumentCodec.write(document, true));
    }

    /** The file piece by piece: whole, that of a large table would need several times its size. */
    public static void write(FlowDocument document, Consumer<String> pieces) {
        JsonPrinter.indentedCanonical(DocumentCodec.write(document, true), pieces);
    }

    /** The canonical form without layout, in UTF-8. */
    public static byte[] canonical(FlowDocument document) {
        return canonical(document, false);
    }

    /** The canonical form, in UTF-8. */
    public static byte[] canonical(FlowDocument document, boolean withLayout) {
        var ordered = DocumentCodec.inOrderOfIds(document);
        return JsonPrinter.canonical(DocumentCodec.write(ordered, withLayout)).getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the canonical form without layout, 64 lower-case hexadecimal digits. */
    public static String contentHash(FlowDocument document) {
        return Sha256.hex(canonical(document));
    }
}
