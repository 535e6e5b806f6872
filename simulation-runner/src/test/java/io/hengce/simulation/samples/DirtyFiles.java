package io.hengce.simulation.samples;

import static io.hengce.simulation.samples.Workbook.formula;
import static io.hengce.simulation.samples.Workbook.none;
import static io.hengce.simulation.samples.Workbook.number;
import static io.hengce.simulation.samples.Workbook.row;
import static io.hengce.simulation.samples.Workbook.rowXml;
import static io.hengce.simulation.samples.Workbook.string;
import static io.hengce.simulation.samples.Workbook.styled;
import static io.hengce.simulation.samples.Workbook.texts;
import static io.hengce.simulation.samples.Workbook.typed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of dirt that the page tells of. */
final class DirtyFiles {

    private static final Charset GBK = Charset.forName("GBK");

    private DirtyFiles() {}

    static List<Dirt> textFiles() {
        return List.of(
                Dirt.text("an empty file", "", ""),
                Dirt.text("nothing but a header", "age,income", "age,income\n"),
                Dirt.text("a byte order mark", "EF BB BF age,income", "\uFEFFage,income\n35,5000\n"),
                Dirt.text("GBK", "`年龄,住房` in GBK", "年龄,住房\n35,rent\n", GBK),
                mixed(),
                Dirt.text(
                        "UTF-16, Excel's \"Unicode text\"", "FF FE", "\uFEFFage\tincome\n", StandardCharsets.UTF_16LE),
                new Dirt("bytes of no encoding", "FF FF", new byte[] {'a', 'g', 'e', '\n', -1, -1}, FileLayout.FOUND),
                Dirt.text("another delimiter", "age;income", "age;income\n35;5000\n"),
                Dirt.text("a quote that is never closed", "`35,\"50`", "age,income\n35,5000\n36,\"50\n37,1\n"),
                Dirt.text("too few cells", "`35`", "age,income\n35\n"),
                Dirt.text("an unquoted comma in a number", "`35,5,000`", "age,income\n35,5,000\n"),
                Dirt.text("two columns of one name", "age,age", "age,age\n35,36\n"),
                Dirt.text("two columns for one field", "age,年龄", "age,年龄\n35,36\n"),
                Dirt.text("a column that no field has", "age,shoe", "age,shoe\n35,44\n"),
                Dirt.text("a label that two fields share", "age,证件", "age,证件\n35,1\n"),
                Dirt.text("no column for a required field", "income", "income,home\n5000,rent\n"),
                Dirt.text("a title above the header", "`Loans,,`", "Loans,,\nage,income,home\n35,5000,rent\n"),
                Dirt.text("an empty row between rows", "`,`", "age,income\n35,5000\n,\n36,5000\n"),
                Dirt.text("empty rows at the end", "`,`", "age,income\n35,5000\n,\n,\n\n"),
                Dirt.text("an application id twice", "A1, A1", "application_id,age\nA1,35\nA1,36\n"),
                Dirt.text("an empty application id", "", "application_id,age\n,35\n"),
                Dirt.text("a page saved as .xls", "`<html>`", "<html><table><tr><td>age</td></tr></table></html>"));
    }

    static List<Dirt> textCells() {
        return List.of(
                Dirt.cell("a missing token of the field", "income", "NA"),
                Dirt.cell("a zero byte", "note", "a\u0000b"),
                Dirt.cell("a date that does not exist", "since", "2026-02-30"),
                Dirt.cell("a date written otherwise", "since", "2026/1/31"),
                Dirt.cell("a date as Excel's number", "since", "46053"),
                Dirt.cell("not a number", "income", "NaN"),
                Dirt.cell("too large a number", "income", "1E400"),
                Dirt.cell("an exponent", "income", "1e5"),
                Dirt.cell("separators between thousands", "income", "1,234"),
                Dirt.cell("a currency sign", "income", "￥5000"),
                Dirt.cell("a unit", "income", "5000元"),
                Dirt.cell("a percent sign", "rate", "55%"),
                Dirt.cell("full-width digits", "income", "５０００"),
                Dirt.cell("an apostrophe before a number", "income", "'5000"),
                Dirt.cell("a blank after a number", "income", "5000 "),
                Dirt.cell("a blank before a code", "home", " rent"),
                Dirt.cell("TRUE", "staff", "TRUE"),
                Dirt.cell("是", "staff", "是"),
                Dirt.cell("a code that is none", "home", "tent"),
                Dirt.cell("more decimals than the field has", "income", "0.001"),
                Dirt.cell("an error of Excel", "income", "#N/A"),
                accounts("a list as JSON", "[{\"kind\": \"loan\", \"balance\": 1200}]"),
                accounts("a list whose JSON is broken", "[{\"kind\": \"loan\""),
                accounts("a wrong value in a list", "[{\"kind\": \"loan\", \"balance\": \"much\"}]"));
    }

    static List<Dirt> workbooks() {
        var header = texts("age", "income");
        var good = row(number("35"), number("5000"));
        var hidden = rowXml(1, "", header) + rowXml(2, " hidden=\"1\"", good);
        var far = rowXml(1, "", header) + rowXml(2, "", good) + rowXml(1_048_576, "", texts("x"));
        var merged = rowXml(1, "", header) + rowXml(2, "", good) + rowXml(3, "", row(none(), number("1")));
        return List.of(
                Dirt.excel("a title above the header", "merged A1:B1", titled()),
                Dirt.excel("the same, read with --header-row 3", "", titled()).withHeaderRow(3),
                Dirt.excel(
                        "a merged header",
                        "A1:B1",
                        new Workbook()
                                .sheet(
                                        "Loans",
                                        rowXml(1, "", texts("age", "income", "home")) + rowXml(2, "", good),
                                        merge("A1:B1"))),
                Dirt.excel("merged cells of two rows", "A2:A3", new Workbook().sheet("Loans", merged, merge("A2:A3"))),
                Dirt.excel("a row that a filter hides", "row 2", new Workbook().sheet("Loans", hidden, "")),
                Dirt.excel("a hidden sheet before the visible one", "Old", hiddenFirst()),
                Dirt.excel("a hidden sheet by --sheet", "Old", hiddenFirst()).withSheet("Old"),
                Dirt.excel("a sheet that is not there", "--sheet 2025", hiddenFirst())
                        .withSheet("2025"),
                Dirt.excel("a stray cell in the last row", "A1048576", new Workbook().sheet("Loans", far, "")),
                Dirt.excel(
                        "a stray cell beside the table",
                        "D2",
                        new Workbook().sheet("Loans", header, row(number("35"), none(), none(), string("?")))),
                Dirt.excel(
                        "an empty row between rows", "row 3", new Workbook().sheet("Loans", header, good, row(), good)),
                Dirt.excel("a formula in the sheet of a list", "accounts!C2", lists(formula("1", "1"), "A1")),
                Dirt.excel("an id that is nobody's in the sheet of a list", "accounts!A2", lists(number("1"), "A7")),
                Dirt.excel("nothing but a header", "", new Workbook().sheet("Loans", header)),
                Dirt.excel("an empty sheet", "", new Workbook().sheet("Loans")));
    }

    static List<Dirt> excelCells() {
        return List.of(
                Dirt.excelCell("a formula", "income", formula("2500*2", "5000"), "`=2500*2`"),
                Dirt.excelCell("an error", "income", typed("e", "#DIV/0!"), "`#DIV/0!`"),
                Dirt.excelCell("a number that is none", "income", number("NaN"), "`NaN`"),
                Dirt.excelCell("too large a number", "income", number("1E400"), "`1E400`"),
                Dirt.excelCell("a number as text", "income", string("5000.50"), "`5000.50`"),
                Dirt.excelCell("a number as text, with separators", "income", string("5,000"), "`5,000`"),
                Dirt.excelCell("a number that Excel shows with separators", "income", styled(5, "5000"), "`5,000.00`"),
                Dirt.excelCell("a binary fraction", "share", number("0.10000000000000001"), "0.1"),
                Dirt.excelCell("a sum's binary dust", "share", number("0.30000000000000004"), "0.1+0.2, pasted"),
                Dirt.excelCell(
                        "a number of 18 digits", "id_number", number("1.1010519491231E+17"), "110105194912310021"),
                Dirt.excelCell("a whole number as text field", "id_number", number("20260131"), "20260131"),
                Dirt.excelCell("a broken number as text field", "id_number", number("1.5"), "1.5"),
                Dirt.excelCell("a date that Excel made of a text", "id_number", styled(1, "46053"), "`1-31`"),
                Dirt.excelCell("55% in a field of the unit %", "rate", styled(2, "0.55"), "`55.00%`"),
                Dirt.excelCell("55% in a field that counts in ones", "share", styled(2, "0.55"), "`55.00%`"),
                Dirt.excelCell("a date", "since", styled(3, "46053"), "`2026年1月31日`"),
                Dirt.excelCell("a date without a date's format", "since", number("46053"), "46053"),
                Dirt.excelCell("a date with a time", "since", styled(1, "46053.5"), "`2026-01-31 12:00`"),
                Dirt.excelCell("a date of January 1900", "since", styled(1, "31"), "`1900-01-31`"),
                Dirt.excelCell("a date as text", "since", string("2026-01-31"), "`2026-01-31`"),
                Dirt.excelCell("a date where a time is asked for", "told", styled(1, "46053"), "`2026-01-31`"),
                Dirt.excelCell("a date where a number is asked for", "income", styled(1, "46053"), "`2026-01-31`"),
                Dirt.excelCell("TRUE", "staff", typed("b", "1"), "`TRUE`"),
                Dirt.excelCell("1 for true", "staff", number("1"), "1"),
                Dirt.excelCell("TRUE where a text is asked for", "note", typed("b", "1"), "`TRUE`"));
    }

    static List<Dirt> containers() {
        var loans = new Workbook().sheet("Loans", texts("age"), row(number("35")));
        var whole = loans.bytes();
        var bomb = new byte[64 << 20];
        Arrays.fill(bomb, (byte) ' ');
        var ole2 = Arrays.copyOf(new byte[] {-48, -49, 17, -32, -95, -79, 26, -31}, 512);
        return List.of(
                Dirt.text("CSV named .xlsx", "loans.xlsx", "age,income\n35,5000\n"),
                new Dirt("a workbook named .csv", "loans.csv", whole, FileLayout.FOUND),
                Dirt.text("--sheet for a text", "", "age,income\n35,5000\n").withSheet("Loans"),
                new Dirt("Excel 97-2003 (.xls)", "D0 CF 11 E0", ole2, FileLayout.FOUND),
                new Dirt("a password", "D0 CF 11 E0, `EncryptedPackage`", encrypted(ole2), FileLayout.FOUND),
                new Dirt(
                        "a binary workbook (.xlsb)",
                        "",
                        Workbook.zip(Map.of("xl/workbook.bin", ole2)),
                        FileLayout.FOUND),
                new Dirt("a zip that is no workbook", "", Workbook.zip(Map.of("readme.txt", ole2)), FileLayout.FOUND),
                new Dirt("a workbook cut short", "", Arrays.copyOf(whole, whole.length - 100), FileLayout.FOUND),
                new Dirt(
                        "a zip bomb",
                        "64 MB of blanks",
                        loans.part("xl/media/image1.png", bomb).bytes(),
                        FileLayout.FOUND),
                Dirt.excel("a document type", "`<!DOCTYPE`", doctype()),
                Dirt.excel(
                        "a sheet that breaks off",
                        "",
                        new Workbook()
                                .sheet(
                                        "Loans",
                                        rowXml(1, "", texts("age")) + rowXml(2, "", row(number("35")))
                                                + "<row r=\"3\"><c",
                                        "")));
    }

    private static Workbook lists(Workbook.CellXml balance, String id) {
        return new Workbook()
                .sheet("Loans", texts("application_id", "age"), row(string("A1"), number("35")))
                .sheet(
                        "accounts",
                        texts("application_id", "kind", "balance"),
                        row(string(id), string("loan"), balance));
    }

    private static Dirt accounts(String kind, String json) {
        return Dirt.text(kind, "accounts: `" + json + "`", "age,accounts\n35,\"" + json.replace("\"", "\"\"") + "\"\n");
    }

    private static Workbook titled() {
        var rows = rowXml(1, "", texts("Loans of 2025"))
                + rowXml(3, "", texts("age", "income"))
                + rowXml(4, "", row(number("35"), number("5000")));
        return new Workbook().sheet("Loans", rows, merge("A1:B1"));
    }

    private static Workbook hiddenFirst() {
        return new Workbook()
                .sheet("Old", texts("age"), row(number("34")))
                .sheet("Loans", texts("age"), row(number("35")))
                .state("Old", "hidden");
    }

    private static Workbook doctype() {
        var xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet>&b;</worksheet>";
        return new Workbook()
                .sheet("Loans", texts("age"), row(number("35")))
                .part("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String merge(String range) {
        return "<mergeCells count=\"1\"><mergeCell ref=\"" + range + "\"/></mergeCells>";
    }

    private static Dirt mixed() {
        var utf8 = "年龄,住房\n35,租住\n".getBytes(StandardCharsets.UTF_8);
        var gbk = "36,租住\n".getBytes(GBK);
        var both = Arrays.copyOf(utf8, utf8.length + gbk.length);
        System.arraycopy(gbk, 0, both, utf8.length, gbk.length);
        return new Dirt("UTF-8 and GBK in one file", "", both, FileLayout.FOUND);
    }

    private static byte[] encrypted(byte[] ole2) {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        var bytes = Arrays.copyOf(ole2, ole2.length + name.length);
        System.arraycopy(name, 0, bytes, ole2.length, name.length);
        return bytes;
    }

    static Stream<Dirt> all() {
        return Stream.of(textFiles(), textCells(), workbooks(), excelCells(), containers())
                .flatMap(List::stream)
                .collect(Collectors.toList())
                .stream();
    }
}
