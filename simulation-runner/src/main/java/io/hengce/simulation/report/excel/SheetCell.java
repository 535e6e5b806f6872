package io.hengce.simulation.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The cell that is written next, whatever library writes it. */
public interface SheetCell {

    void number(BigDecimal number);

    void text(String text);

    void truth(boolean truth);

    void date(LocalDate date);
}
