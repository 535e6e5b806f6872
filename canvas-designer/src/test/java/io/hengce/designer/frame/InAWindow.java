package io.hengce.designer.frame;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that also run in a real window under a display (the Maven profile {@code window-tests}), where each leaves a picture. */
@Tag("window")
@ExtendWith(WindowPictures.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InAWindow {}
