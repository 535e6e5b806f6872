package io.hengce.designer.frame;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what is on the screen when a test ends, where {@code -Dpictures} names a folder. */
final class WindowPictures implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        ScreenPicture.folder().ifPresent(folder -> {
            var test = context.getRequiredTestClass().getSimpleName();
            ScreenPicture.take(
                    folder.resolve(test + "-" + context.getRequiredTestMethod().getName() + ".png"));
        });
    }
}
