package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** The pixels of the screen where the window is, with menus and all that stands over it. */
final class ScreenPicture {

    private ScreenPicture() {}

    /** Where pictures are kept: {@code -Dpictures}, set where there is a screen. */
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("pictures")).map(Path::of);
    }

    /** Writes the screen as it is once nothing more is to be drawn. A window that was just opened comes to it some frames later. */
    static void take(Path file) {
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> !isBlank(screen()));
        var image = WaitForAsyncUtils.waitForAsyncFx(5_000, ScreenPicture::screen);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(buffered(image), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Image screen() {
        var window = Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .findFirst()
                .map(found -> new Rectangle2D(found.getX(), found.getY(), found.getWidth(), found.getHeight()))
                .orElseGet(() -> Screen.getPrimary().getBounds());
        return new Robot().getScreenCapture(null, window);
    }

    /** Whether all of it has one colour. */
    private static boolean isBlank(Image image) {
        var picture = buffered(image);
        var first = picture.getRGB(0, 0);
        return IntStream.range(0, picture.getHeight())
                .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
                .allMatch(colour -> colour == first);
    }

    private static BufferedImage buffered(Image image) {
        var picture = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return picture;
    }
}
