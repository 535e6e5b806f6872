package io.hengce.simulation.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel workbook written part by part, so that every kind of dirt can be put into it. */
public final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="31"/><xf numFmtId="4"/></cellXfs></styleSheet>""".formatted(MAIN);

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String properties = "";

    /** A cell, once it knows where it stands. */
    @FunctionalInterface
    public interface CellXml {
        String at(String address);
    }

    public static CellXml none() {
        return address -> "";
    }

    public static CellXml string(String text) {
        return address -> "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, escaped(text));
    }

    public static CellXml number(String number) {
        return styled(0, number);
    }

    /** A number with a style: 1, 3 and 4 are dates, 2 is percent, 5 has separators between thousands. */
    public static CellXml styled(int style, String number) {
        return address -> "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, number);
    }

    public static CellXml typed(String type, String value) {
        return address -> "<c r=\"%s\" t=\"%s\"><v>%s</v></c>".formatted(address, type, value);
    }

    public static CellXml formula(String formula, String value) {
        return address -> "<c r=\"%s\"><f>%s</f><v>%s</v></c>".formatted(address, formula, value);
    }

    public static List<CellXml> row(CellXml... cells) {
        return List.of(cells);
    }

    public static List<CellXml> texts(String... cells) {
        return List.of(cells).stream().map(Workbook::string).toList();
    }

    @SafeVarargs
    public final Workbook sheet(String name, List<CellXml>... rows) {
        var xml = new StringBuilder();
        for (var index = 0; index < rows.length; index++) {
            xml.append(rowXml(index + 1, "", rows[index]));
        }
        return sheet(name, xml.toString(), "");
    }

    /** A sheet whose rows are XML already, and what follows them. */
    public Workbook sheet(String name, String rows, String after) {
        sheets.put(
                name, "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>".formatted(MAIN, rows, after));
        return this;
    }

    public static String rowXml(int number, String attributes, List<CellXml> cells) {
        var xml = new StringBuilder("<row r=\"" + number + "\"" + attributes + ">");
        for (var index = 0; index < cells.size(); index++) {
            xml.append(cells.get(index).at((char) ('A' + index) + Integer.toString(number)));
        }
        return xml.append("</row>").toString();
    }

    public Workbook state(String sheet, String state) {
        states.put(sheet, state);
        return this;
    }

    public Workbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Workbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", utf8(contentTypes()));
        all.put("xl/workbook.xml", utf8(workbook()));
        all.put("xl/_rels/workbook.xml.rels", utf8(relations()));
        all.put("xl/styles.xml", utf8(STYLES));
        var number = 1;
        for (var sheet : sheets.values()) {
            all.put("xl/worksheets/sheet" + number++ + ".xml", utf8(sheet));
        }
        all.putAll(parts);
        return zip(all);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    }

    private String workbook() {
        var list = new ArrayList<String>();
        for (var name : sheets.keySet()) {
            var id = list.size() + 1;
            var state = states.containsKey(name) ? " state=\"" + states.get(name) + "\"" : "";
            list.add("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"r%d\"/>".formatted(escaped(name), id, state, id));
        }
        return "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                .formatted(MAIN, OFFICE, properties, String.join("", list));
    }

    private String relations() {
        var list = new ArrayList<String>();
        for (var id = 1; id <= sheets.size(); id++) {
            list.add("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(id, OFFICE, id));
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", list) + "</Relationships>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
