package io.hengce.designer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Five applications for the small loan: two approved, one referred, two declined; one of the declined is 17. */
public final class SampleFixture {

    private static final String CSV = """
            application_id,age,income,debt,housing,has_overdue
            s-1,30,9000,1500,own,false
            s-2,41,12000,2000,mortgage,false
            s-3,35,9000,,own,false
            s-4,17,9000,1500,own,false
            s-5,52,9000,1500,own,true
            """;

    private SampleFixture() {}

    public static Path write(Path directory) {
        return write(directory, CSV);
    }

    /** The same with a row that is no application. */
    public static Path writeWithBadRow(Path directory) {
        return write(directory, CSV + "s-6,old,9000,1500,own,false\n");
    }

    public static Path write(Path directory, String content) {
        try {
            return Files.writeString(directory.resolve("sample.csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
