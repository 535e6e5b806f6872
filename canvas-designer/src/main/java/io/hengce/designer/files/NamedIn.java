package io.hengce.designer.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether files name a flow: whether its id stands in quotation marks anywhere in them. Rather once too often than never. */
final class NamedIn {

    private NamedIn() {}

    /** The files of a folder with an ending; none where it is not there. */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    static boolean file(Path file, String id) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains('"' + id + '"');
    }
}
