package io.hengce.designer.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures as people read them. */
final class FailureWordsTest {

    private final FailureWords zh = new FailureWords(new Words(Language.ZH));
    private final FailureWords en = new FailureWords(new Words(Language.EN));

    @TempDir
    private Path folder;

    @Test
    void saysWhatToDoWhereAFileCannotBeWritten() {
        var denied = new AccessDeniedException("/policies/loan.flow.json");

        assertThat(zh.say(denied)).isEqualTo("没有权限读写“/policies/loan.flow.json”。请换一个位置，或申请权限。");
        assertThat(en.say(new CompletionException(new UncheckedIOException(denied))))
                .isEqualTo("There is no permission for /policies/loan.flow.json. Choose another place, or ask for the"
                        + " permission.");
        assertThat(zh.say(new NoSuchFileException("loan.json")))
                .contains("“loan.json”")
                .contains("不存在");
    }

    @Test
    void saysWhatTheSystemSaysWhereTheDiskIsWell() {
        var file = folder.resolve("loan.json").toString();

        assertThat(en.say(new FileSystemException(file, null, "a lock")))
                .isEqualTo(file + " cannot be read or written: a lock");
        assertThat(en.say(new IOException("the stream broke"))).isEqualTo("the stream broke");
    }

    @Test
    void namesAFaultOfTheProgram() {
        assertThat(en.say(new IllegalStateException("no such node")))
                .isEqualTo("The program has a fault: java.lang.IllegalStateException: no such node");
        assertThat(en.say(null)).isEmpty();
    }
}
