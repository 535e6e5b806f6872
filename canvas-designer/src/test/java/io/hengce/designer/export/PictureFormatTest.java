package io.hengce.designer.export;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.hengce.designer.Fixture;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.session.Progress;
import io.hengce.designer.session.Reached;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import io.hengce.flow.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.w3c.dom.Document;

final class PictureFormatTest extends ApplicationTest {

    private static final FlowDocument LOAN = Fixture.smallLoan();

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    @Test
    void writesEveryNodeIntoAnSvgThatIsXml() throws Exception {
        var svg = xml(of(PictureFormat.SVG, LOAN));

        var texts = texts(svg);
        assertThat(texts).contains("准入规则", "评分卡", "评级");
        assertThat(svg.getElementsByTagName("path").getLength())
                .isGreaterThanOrEqualTo(LOAN.edges().size());
    }

    @Test
    void keepsMarkupInNamesAsText() throws Exception {
        var note = new Note("n1", new Point(0, 300), "<script>&\"</script>");
        var layout = LOAN.layout();
        var noted = LOAN.withLayout(new Layout(layout.nodes(), layout.bends(), List.of(note)));

        assertThat(texts(xml(of(PictureFormat.SVG, noted)))).contains("<script>&\"</script>");
    }

    @Test
    void writesAPdfOnePageLongWhoseTextCanBeFound() throws IOException {
        var pdf = new PdfReader(of(PictureFormat.PDF, LOAN));

        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("准入规则", "评分卡", "1 / 1");
    }

    @Test
    void laysAWideFlowOverSeveralPages() throws IOException {
        var pdf = new PdfReader(of(PictureFormat.PDF, stretched(6)));

        assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        var pages = IntStream.rangeClosed(1, pdf.getNumberOfPages()).boxed().collect(Collectors.toList());
        var last = pages.get(pages.size() - 1);
        assertThat(new PdfTextExtractor(pdf).getTextFromPage(last)).contains(last + " / " + last);
    }

    /** The borders of pages run between nodes, or the node is whole on the next page too. */
    @Test
    void everyNodeIsWholeOnAPage() {
        for (var times = 2; times < 9; times++) {
            var flow = new FlowPicture(stretched(times), new Words(Language.ZH));

            var pages = Pdf.parts(flow);

            assertThat(pages).hasSizeGreaterThan(1);
            assertThat(flow.wholes())
                    .isNotEmpty()
                    .allMatch(node -> pages.stream().anyMatch(page -> page.takesIn(node)));
        }
    }

    @Test
    void paintsTwoPixelsForEachOfTheDrawing() throws IOException {
        var small = image(of(PictureFormat.PNG, LOAN));
        var bounds = svgSize(of(PictureFormat.SVG, LOAN));

        assertThat(small.getWidth()).isEqualTo((int) Math.ceil(2 * bounds));
        var colours = IntStream.range(0, small.getWidth())
                .mapToObj(x -> small.getRGB(x, small.getHeight() / 2))
                .collect(Collectors.toSet());
        assertThat(colours).hasSizeGreaterThan(5);
    }

    @Test
    void paintsAHugeFlowWithFewerPixels() throws IOException {
        var huge = image(of(PictureFormat.PNG, stretched(60)));

        assertThat((long) huge.getWidth() * huge.getHeight()).isLessThan(41_000_000);
    }

    @Test
    void writesBpmnWithItsDiagram() {
        assertThat(new String(of(PictureFormat.BPMN, LOAN), StandardCharsets.UTF_8))
                .contains("<process", "BPMNDiagram", "准入规则");
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureFormat.class,
            names = {"PNG", "SVG", "PDF"})
    void tellsHowFarAPictureHasComeAndStopsOnceItIsNotWanted(PictureFormat format) {
        var seen = new ArrayList<Reached>();
        var whole = new Progress() {
            @Override
            public boolean getAsBoolean() {
                return true;
            }

            @Override
            public void reached(int done, int all) {
                seen.add(new Reached(done, all));
            }
        };
        var asked = new AtomicInteger();

        of(format, LOAN, whole);

        assertThat(seen).hasSizeGreaterThan(LOAN.nodes().size()).isSortedAccordingTo(comparingInt(Reached::done));
        assertThat(seen.get(seen.size() - 1).share()).isEqualTo(1);
        assertThatThrownBy(() -> of(format, LOAN, () -> asked.incrementAndGet() < 30))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(30);
    }

    /** The flow with everything so many times farther apart. */
    private static FlowDocument stretched(int times) {
        var places = new HashMap<String, Point>();
        LOAN.layout().nodes().forEach((node, at) -> places.put(node, new Point(at.x() * times, at.y() * times)));
        return LOAN.withLayout(new Layout(places, Map.of(), List.of()));
    }

    /** On the test's own thread: no format needs the FX thread. */
    private static byte[] of(PictureFormat format, FlowDocument document) {
        return of(format, document, () -> true);
    }

    private static byte[] of(PictureFormat format, FlowDocument document, Progress progress) {
        return format.of(new FlowPicture(document, new Words(Language.ZH)), progress);
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document svg) {
        var texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(number -> texts.item(number).getTextContent())
                .toList();
    }

    private static double svgSize(byte[] svg) {
        var text = new String(svg, StandardCharsets.UTF_8);
        var from = text.indexOf("width=\"") + 7;
        return Double.parseDouble(text.substring(from, text.indexOf('"', from)));
    }

    private static java.awt.image.BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
