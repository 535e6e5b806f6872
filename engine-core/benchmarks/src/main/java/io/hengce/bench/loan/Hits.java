package io.hengce.bench.loan;

import java.util.ArrayList;
import java.util.List;

/** The reasons that were hit. One per thread and application. */
public final class Hits {

    private final List<String> codes = new ArrayList<>(4);
    private int declines;
    private int refers;

    public void decline(String code) {
        codes.add(code);
        declines++;
    }

    public void refer(String code) {
        codes.add(code);
        refers++;
    }

    int declines() {
        return declines;
    }

    int refers() {
        return refers;
    }

    List<String> codes() {
        return codes;
    }

    List<String> with(String code) {
        codes.add(code);
        return codes;
    }
}
