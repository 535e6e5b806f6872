package io.hengce.designer.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbered pictures of the screen with what each shows, and a page with all of them; nothing where no pictures are kept. */
final class PictureSeries {

    private final Optional<Path> folder;
    private final String title;
    private final List<String> captions = new ArrayList<>();

    PictureSeries(String name, String title) {
        this.folder = ScreenPicture.folder().map(all -> all.resolve(name));
        this.title = title;
    }

    /** Takes the next picture. */
    void take(String caption) {
        captions.add(caption);
        folder.ifPresent(found -> ScreenPicture.take(found.resolve(file(captions.size()))));
    }

    /** Writes the page. */
    void finish() {
        folder.ifPresent(found -> {
            try {
                Files.writeString(found.resolve("index.html"), page());
            } catch (IOException e) {
                throw new UncheckedIOException(found.toString(), e);
            }
        });
    }

    private String page() {
        var page = new StringBuilder();
        page.append("<!doctype html>\n<meta charset=\"utf-8\">\n<title>")
                .append(title)
                .append("</title>\n");
        page.append("<style>body{font:16px sans-serif;margin:2rem auto;max-width:1100px}img{width:100%;border:1px solid"
                + " #d0d7de}figure{margin:0 0 2.5rem}figcaption{margin:0 0 .5rem;font-weight:600}</style>\n");
        page.append("<h1>").append(title).append("</h1>\n");
        for (var number = 1; number <= captions.size(); number++) {
            page.append("<figure><figcaption>%d. %s</figcaption><img src=\"%s\"></figure>%n"
                    .formatted(number, captions.get(number - 1), file(number)));
        }
        return page.toString();
    }

    private static String file(int number) {
        return "%02d.png".formatted(number);
    }
}
