package io.hengce.samples.farm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the sample set of the farm machinery loan into a folder; the same bytes each time. */
public final class MakeFarmApplications {

    static final String CSV = "applications.csv";

    private MakeFarmApplications() {}

    /** The argument is the folder. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]).resolve(CSV), csv(FarmApplications.all()));
    }

    /** RFC 4180, a list as JSON in its cell. */
    static String csv(List<FarmApplication> applications) {
        var text = new StringBuilder(line(FarmApplication.COLUMNS));
        applications.forEach(application -> text.append(line(application.cells())));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MakeFarmApplications::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.contains("\"") || cell.contains(",") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
