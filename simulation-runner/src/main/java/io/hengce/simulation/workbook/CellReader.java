package io.hengce.simulation.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The cells of a sheet as what they must be; a cell that is not is complained of. One per sheet. */
record CellReader(NodeSheet sheet, Complaints complaints) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Set<String> YES = Set.of("true", "yes", "1", "是");
    private static final Set<String> NO = Set.of("false", "no", "0", "否");

    /** The cells of the columns whose keys begin so. */
    List<String> texts(SheetRow row, String prefix) {
        return IntStream.range(0, sheet.columns().size())
                .filter(at -> sheet.columns().get(at).key().startsWith(prefix))
                .mapToObj(row.cells()::get)
                .toList();
    }

    Optional<String> maybe(SheetRow row, String column) {
        return Optional.of(sheet.cell(row, column)).filter(text -> !text.isEmpty());
    }

    BigDecimal number(SheetRow row, String column) {
        var text = sheet.cell(row, column);
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        complaints.cell(sheet, row, column, "WORKBOOK_NUMBER", text);
        return BigDecimal.ZERO;
    }

    /** A blank is 0. */
    int whole(SheetRow row, String column) {
        var text = sheet.cell(row, column);
        if (WHOLE.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            complaints.cell(sheet, row, column, "WORKBOOK_WHOLE", text);
        }
        return 0;
    }

    /** A blank is a yes. */
    boolean truth(SheetRow row, String column) {
        var text = sheet.cell(row, column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !YES.contains(text) && !NO.contains(text)) {
            complaints.cell(sheet, row, column, "WORKBOOK_TRUTH", text);
        }
        return !NO.contains(text);
    }

    Optional<LocalDate> day(SheetRow row, String column) {
        var text = sheet.cell(row, column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            complaints.cell(sheet, row, column, "WORKBOOK_DAY", text);
            return Optional.empty();
        }
    }
}
