package io.hengce.simulation.samples.template;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.text.Language;
import io.hengce.simulation.report.excel.SteadyArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template as a workbook: the applications on the first sheet, each list on a sheet of its own. The same template gives the same bytes. */
public final class ExcelTemplate {

    private static final int NAME_LIMIT = 31;

    private final SampleTemplate template;
    private final FieldNote notes;

    public ExcelTemplate(SampleTemplate template, Language language) {
        this.template = template;
        this.notes = new FieldNote(language);
    }

    public void write(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new TemplateStyles(workbook);
            var names = new HashSet<String>();
            var first = notes.say("applications");
            names.add(first);
            new TemplateSheet(workbook.createSheet(first), styles, notes, template.columns())
                    .write(List.of(List.copyOf(template.example().values())));
            for (var list : template.lists()) {
                var sheet = workbook.createSheet(name(list, names));
                new TemplateSheet(sheet, styles, notes, SampleTemplate.members(list))
                        .write(SampleTemplate.elements(list));
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        SteadyArchive.settle(file);
    }

    /** The id where it is short enough for a sheet, else the label; the reader knows both. */
    private String name(Field list, Set<String> taken) {
        for (var name : List.of(list.id(), list.label().zh(), list.label().en())) {
            var fits = !name.isBlank()
                    && name.length() <= NAME_LIMIT
                    && WorkbookUtil.createSafeSheetName(name).equals(name);
            if (fits && taken.add(name)) {
                return name;
            }
        }
        throw new IllegalStateException("no name of the list " + list.id() + " fits a sheet");
    }
}
