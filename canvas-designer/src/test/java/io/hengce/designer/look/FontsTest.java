package io.hengce.designer.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Chinese is drawn with real glyphs, at every scale. */
final class FontsTest {

    private static final String CHINESE = "衡策决策流评分卡额度镕囍";

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @Test
    void drawsEveryChineseCharacterAsItsOwnGlyph() {
        var missing = ink(Fonts.TEXT, "\uE000", 2);

        assertThat(CHINESE.chars().distinct().mapToObj(Character::toString).map(each -> ink(Fonts.TEXT, each, 2)))
                .doesNotHaveDuplicates()
                .doesNotContain(missing);
    }

    @Test
    void breaksLongTextsAtBlanksAndElseBetweenLetters() {
        var lettering = new Lettering();
        var font = Fonts.text(12);
        var english = "All thresholds are reviewed by the committee each quarter";
        var chinese = "准入规则须每季度由风险委员会复核一次并留档备查";

        assertThat(lettering.wrapped("短", font, 100)).containsExactly("短");
        assertThat(lettering.wrapped(english, font, 120))
                .hasSizeGreaterThan(2)
                .allMatch(line -> lettering.width(line, font) <= 120)
                .satisfies(lines -> assertThat(String.join(" ", lines)).isEqualTo(english));
        assertThat(lettering.wrapped(chinese, font, 120))
                .hasSizeGreaterThan(2)
                .allMatch(line -> lettering.width(line, font) <= 120)
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(chinese));
        assertThat(lettering.wrapped("\uD83C\uDF6F", font, 1)).hasSize(1);
    }

    /** Overlapping strokes that cancel out would take ink away at a scale other than 1. */
    @Test
    void losesNoInkWhenZoomed() {
        for (var each : CHINESE.split("")) {
            var once = share(Fonts.TEXT, each, 1);

            assertThat(share(Fonts.TEXT, each, 2)).as(each).isBetween(once * 0.85, once * 1.15);
            assertThat(share(Fonts.TEXT, each, 3)).as(each).isBetween(once * 0.85, once * 1.15);
        }
    }

    @Test
    void drawsChineseInBoldAndInCodeToo() {
        for (var family : new String[] {Fonts.CODE, Fonts.TEXT}) {
            assertThat(ink(family, "额", 2))
                    .isNotEqualTo(ink(family, "\uE000", 2))
                    .isNotEqualTo(ink(family, "度", 2));
        }
        assertThat(Fonts.title(14).getStyle()).isEqualTo("Bold");
    }

    /** The share of the picture that is ink, by its darkness. */
    private static double share(String family, String text, double scale) {
        return draw(family, text, scale, image -> {
            var sum = 0.0;
            for (var y = 0; y < (int) image.getHeight(); y++) {
                for (var x = 0; x < (int) image.getWidth(); x++) {
                    sum += 1 - image.getPixelReader().getColor(x, y).getBrightness();
                }
            }
            return sum / scale / scale;
        });
    }

    /** A digest of the picture. */
    private static int ink(String family, String text, double scale) {
        return draw(family, text, scale, image -> {
            var digest = 17;
            for (var y = 0; y < (int) image.getHeight(); y++) {
                for (var x = 0; x < (int) image.getWidth(); x++) {
                    digest = 31 * digest + image.getPixelReader().getArgb(x, y);
                }
            }
            return digest;
        });
    }

    private static <T> T draw(String family, String text, double scale, Function<Image, T> look) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            var drawn = new Text(text);
            drawn.setFont(Font.font(family, 24));
            var group = new Group(drawn);
            new Scene(group);
            var parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(scale, scale));
            done.complete(look.apply(group.snapshot(parameters, null)));
        });
        return done.join();
    }
}
