package io.hengce.designer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.hengce.designer.Fixture;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.grid.LargeTable;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.paper.SheetPaper;
import io.hengce.designer.picture.SheetFormat;
import io.hengce.designer.session.Progress;
import io.hengce.designer.session.Reached;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;

/** What is written of tables and scorecards, on the test's own thread: no format needs the FX thread. */
final class SheetPicturesTest extends ApplicationTest {

    private static final SheetPaper.Beside NOTHING = new SheetPaper.Beside(Heat.NONE, 0);
    private static final FlowDocument LOAN = Fixture.smallLoan();

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    @Test
    void everyPageHasTheHeadsAndItsNumberAndEveryRowIsOnOne() throws IOException {
        var pages = pages(numbered(60), NOTHING);

        assertThat(pages).hasSizeGreaterThan(2);
        for (var number = 0; number < pages.size(); number++) {
            assertThat(pages.get(number)).contains("条件", "结果", "score", (number + 1) + " / " + pages.size());
        }
        assertThat(pages.get(0)).contains("大表", "命中策略：首行命中", "60 行 × 6 列");
        assertThat(IntStream.range(0, 60))
                .allSatisfy(row -> assertThat(pages)
                        .filteredOn(page -> page.contains("row " + row + "."))
                        .hasSize(1));
    }

    @Test
    void columnsWithoutRoomFollowOnTheNextPageWithTheFrozenOnesAgain() throws IOException {
        var pages = pages(table(3, 24), new SheetPaper.Beside(Heat.NONE, 1));

        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("[0..50)", "[1..51)", "[2..52)", "大表"));
        assertThat(pages.get(0)).contains("risk_points + 1").doesNotContain("risk_points + 19");
        assertThat(pages.get(pages.size() - 1)).contains("risk_points + 19").doesNotContain("risk_points + 1\n");
    }

    @Test
    void aLongTextIsWrappedAndAllOfItIsThere() throws IOException {
        var words =
                IntStream.range(100, 140).mapToObj(number -> "word" + number).toList();

        var pages = pages(withCell(table(2, 5), String.join(" ", words)), NOTHING);

        assertThat(String.join("\n", pages)).contains(words);
    }

    @Test
    void speaksTheLanguageThatIsSwitchedOn() throws Exception {
        assertThat(texts(table(2, 6), NOTHING, Language.ZH)).contains("大表", "评分", "数值", "score");
        assertThat(texts(table(2, 6), NOTHING, Language.EN)).contains("Large table", "Conditions", "Results", "number");
    }

    @Test
    void aScorecardHasItsWeightsPointsReasonsAndWhatASampleDid() throws Exception {
        var card = (ScorecardNode) LOAN.node("card").orElseThrow();
        var characteristic = card.characteristics().get(0);
        var bin = Places.bin(
                "card", characteristic.id(), characteristic.bins().get(0).id());
        var heat = new Heat(
                new OutcomeCounts(1_000, 300, 234), Map.of(bin, new OutcomeCounts(900, 300, 34)), Optional.empty());

        var plain = texts(new Written(LOAN, "card"), NOTHING, Language.ZH);
        var heated = texts(new Written(LOAN, "card"), new SheetPaper.Beside(heat, 0), Language.ZH);

        assertThat(plain)
                .contains("权重", "分箱", "缺失", characteristic.weight().toPlainString())
                .contains(characteristic.bins().get(0).points().toPlainString())
                .anyMatch(text -> text.contains("基础分 " + card.base().toPlainString()))
                .doesNotContain("分布");
        assertThat(heated).contains("分布", "1,234", "72.9 %");
    }

    @Test
    void markupInACellStaysText() throws Exception {
        assertThat(texts(withCell(table(2, 5), "<script>&\"</script>"), NOTHING, Language.ZH))
                .contains("<script>&\"</script>");
    }

    @Test
    void paintsAnImageThatIsLargeEnoughToRead() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes(SheetFormat.PNG, table(5, 6), NOTHING)));

        assertThat(image.getWidth()).isGreaterThan(1_000);
        var colours = IntStream.range(0, image.getWidth())
                .map(x -> image.getRGB(x, image.getHeight() - 100))
                .distinct()
                .count();
        assertThat(colours).isGreaterThan(5);
    }

    @Test
    void refusesAnImageThatWouldBeTooLargeAndSaysWhatElseToTake() throws IOException {
        var out = new ByteArrayOutputStream();

        var problems = write(SheetFormat.PNG, table(2_000, 60), NOTHING, out, () -> true);

        assertThat(problems).extracting(Diagnostic::code).containsExactly("PICTURE_TOO_LARGE");
        assertThat(problems.get(0).message().in(Language.EN)).contains("SVG", "PDF");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void tellsHowFarItHasComeAndStopsOnceItIsNotWanted(SheetFormat format) throws IOException {
        var seen = new ArrayList<Reached>();
        var asked = new AtomicInteger();

        write(format, table(40, 8), NOTHING, new ByteArrayOutputStream(), watching(seen));

        assertThat(seen.get(seen.size() - 1).share()).isEqualTo(1);
        assertThatThrownBy(() -> write(
                        format, table(40, 8), NOTHING, new ByteArrayOutputStream(), () -> asked.incrementAndGet() < 60))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(60);
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"SVG", "PDF"})
    void keepsNothingOfWhatItHasWritten(SheetFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        var half = new AtomicInteger();

        write(format, table(300, 20), NOTHING, out, new Progress() {
            @Override
            public boolean getAsBoolean() {
                return true;
            }

            @Override
            public void reached(int done, int all) {
                if (done == all * 3 / 4) {
                    half.set(out.size());
                }
            }
        });

        assertThat(half.get()).isGreaterThan(out.size() / 5);
    }

    /** What is written of which node. */
    private record Written(FlowDocument document, String node) {}

    private static Written table(int rows, int columns) {
        return new Written(LargeTable.of(rows, columns), LargeTable.NODE);
    }

    /** The table with a text in its first condition. */
    private static Written withCell(Written of, String text) {
        return withCells(of, row -> row == 0 ? text : "-");
    }

    /** A table in which each row says its number. */
    private static Written numbered(int rows) {
        return withCells(table(rows, 6), row -> "row " + row + ".");
    }

    private static Written withCells(Written of, IntFunction<String> first) {
        var table = (DecisionTableNode) of.document().node(of.node()).orElseThrow();
        var rows = IntStream.range(0, table.rows().size())
                .mapToObj(row -> {
                    var before = table.rows().get(row);
                    var when = new ArrayList<>(before.when());
                    when.set(0, first.apply(row));
                    return new TableRow(before.id(), when, before.then());
                })
                .toList();
        return new Written(of.document().withNode(table.withRows(rows)), of.node());
    }

    private static List<Diagnostic> write(
            SheetFormat format, Written of, SheetPaper.Beside beside, ByteArrayOutputStream out, Progress progress)
            throws IOException {
        return SheetPictures.write(format, paper(of, beside, Language.ZH), out, progress);
    }

    private static SheetPaper paper(Written of, SheetPaper.Beside beside, Language language) {
        var sheet = Sheets.in(of.document(), of.node()).orElseThrow();
        return new SheetPaper(of.document(), sheet, beside, new Words(language));
    }

    private static byte[] bytes(SheetFormat format, Written of, SheetPaper.Beside beside) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(write(format, of, beside, out, () -> true)).isEmpty();
        return out.toByteArray();
    }

    private static List<String> pages(Written of, SheetPaper.Beside beside) throws IOException {
        var pdf = new PdfReader(bytes(SheetFormat.PDF, of, beside));
        var text = new PdfTextExtractor(pdf);
        return IntStream.rangeClosed(1, pdf.getNumberOfPages())
                .mapToObj(number -> {
                    try {
                        return text.getTextFromPage(number);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static List<String> texts(Written of, SheetPaper.Beside beside, Language language) throws Exception {
        var out = new ByteArrayOutputStream();
        SheetPictures.write(SheetFormat.SVG, paper(of, beside, language), out, () -> true);
        var svg = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        var texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(number -> texts.item(number).getTextContent())
                .toList();
    }

    private static Progress watching(List<Reached> seen) {
        return new Progress() {
            @Override
            public boolean getAsBoolean() {
                return true;
            }

            @Override
            public void reached(int done, int all) {
                seen.add(new Reached(done, all));
            }
        };
    }
}
