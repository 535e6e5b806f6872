package io.hengce.samples;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** One granted loan of the sample: its row number (1 is the first row below the header) and its cells by column. */
record Loan(int row, Map<String, String> cells) {

    Loan {
        cells = Map.copyOf(cells);
    }

    /** The cell, or empty where the file has none; {@code ignore} is how the file says that nobody knows. */
    Optional<String> text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column `" + column + "` in row " + row);
        }
        return cell.isEmpty() || cell.equals("ignore") ? Optional.empty() : Optional.of(cell);
    }

    Optional<BigDecimal> number(String column) {
        return text(column).map(BigDecimal::new);
    }

    boolean bad() {
        return switch (cells.getOrDefault("Status", "")) {
            case "good" -> false;
            case "bad" -> true;
            default -> throw new IllegalArgumentException("row " + row + " is neither good nor bad");
        };
    }
}
