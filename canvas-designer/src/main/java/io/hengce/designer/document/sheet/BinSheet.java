package io.hengce.designer.document.sheet;

import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scorecard: a row for each bin of each characteristic, with its condition, its points and the reason that overrides.
 *
 * @param spots a bin for each row
 * @param most the most points of a bin, whatever their sign
 */
public record BinSheet(ScorecardNode node, List<SheetColumn> columns, List<Spot> spots, double most) implements Sheet {

    private static final int WHEN = 1;
    private static final int POINTS = 2;
    private static final int REASON = 3;

    /** Where a row's bin stands: by number, from 0. */
    public record Spot(int characteristic, int bin) {}

    public BinSheet {
        columns = List.copyOf(columns);
        spots = List.copyOf(spots);
    }

    public static BinSheet of(ScorecardNode node) {
        var nowhere = Place.ofNode(node.id());
        var spots = new ArrayList<Spot>();
        for (var at = 0; at < node.characteristics().size(); at++) {
            for (var bin = 0; bin < node.characteristics().get(at).bins().size(); bin++) {
                spots.add(new Spot(at, bin));
            }
        }
        return new BinSheet(
                node,
                List.of(
                        new SheetColumn("characteristic", "", Part.ROW, nowhere),
                        new SheetColumn("bin", "", Part.WHEN, nowhere),
                        new SheetColumn("points", "", Part.THEN, nowhere),
                        new SheetColumn("reason", "", Part.THEN, nowhere)),
                spots,
                most(node));
    }

    private static double most(ScorecardNode node) {
        return node.characteristics().stream()
                .flatMap(each -> each.bins().stream())
                .mapToDouble(bin -> bin.points().abs().doubleValue())
                .max()
                .orElse(0);
    }

    /** The characteristic of a row. */
    public Characteristic characteristic(int row) {
        return node.characteristics().get(spots.get(row).characteristic());
    }

    public Bin bin(int row) {
        return characteristic(row).bins().get(spots.get(row).bin());
    }

    @Override
    public LocalizedText label(int row, int column) {
        return column == 0 ? characteristic(row).name() : LocalizedText.EMPTY;
    }

    @Override
    public OptionalDouble weight(int row, int column) {
        return column == POINTS && most > 0
                ? OptionalDouble.of(bin(row).points().doubleValue() / most)
                : OptionalDouble.empty();
    }

    @Override
    public String subject(int row, int column) {
        return column == WHEN ? characteristic(row).input() : "";
    }

    @Override
    public int rows() {
        return spots.size();
    }

    @Override
    public int freeRows() {
        return spots.size();
    }

    @Override
    public String rowId(int row) {
        return characteristic(row).id() + "/" + bin(row).id();
    }

    @Override
    public Place rowPlace(int row) {
        return Places.bin(node.id(), characteristic(row).id(), bin(row).id());
    }

    @Override
    public String cell(int row, int column) {
        return switch (column) {
            case WHEN -> bin(row).when();
            case POINTS -> bin(row).points().toPlainString();
            case REASON -> bin(row).reason().orElse("");
            default -> characteristic(row).id();
        };
    }

    @Override
    public Place place(int row, int column) {
        return switch (column) {
            case WHEN -> rowPlace(row);
            case POINTS -> Place.inNode(node.id(), rowPlace(row).path() + "/points");
            case REASON -> Place.inNode(node.id(), rowPlace(row).path() + "/reason");
            default -> Places.characteristic(node.id(), characteristic(row).id());
        };
    }

    @Override
    public boolean isOpen(int row, int column) {
        return column != 0;
    }

    @Override
    public boolean takes(int column, String text) {
        return column != POINTS || NumberText.fault(text).isEmpty();
    }

    @Override
    public String blank(int column) {
        return switch (column) {
            case WHEN -> TableSheet.ANY;
            case POINTS -> "0";
            default -> "";
        };
    }

    @Override
    public BinSheet with(List<SheetCell> cells) {
        var bins = new HashMap<Integer, List<Bin>>();
        for (var cell : cells) {
            var spot = spots.get(cell.row());
            var of = bins.computeIfAbsent(
                    spot.characteristic(),
                    at -> new ArrayList<>(node.characteristics().get(at).bins()));
            of.set(spot.bin(), changed(of.get(spot.bin()), cell));
        }
        return withBins(bins);
    }

    private static Bin changed(Bin bin, SheetCell cell) {
        return switch (cell.column()) {
            case WHEN -> new Bin(bin.id(), cell.text(), bin.points(), bin.reason());
            case POINTS -> new Bin(bin.id(), bin.when(), NumberText.value(cell.text()), bin.reason());
            case REASON ->
                new Bin(
                        bin.id(),
                        bin.when(),
                        bin.points(),
                        Optional.of(cell.text()).filter(reason -> !reason.isEmpty()));
            default -> bin;
        };
    }

    /** A bin stays in its characteristic wherever it is moved; a new one is of the row above it. */
    @Override
    public BinSheet arranged(List<Integer> plan) {
        var bins = new ArrayList<List<Bin>>();
        var ids = new ArrayList<RowIds>();
        var placed = new HashSet<Integer>();
        for (var characteristic : node.characteristics()) {
            bins.add(new ArrayList<>());
            ids.add(new RowIds(characteristic.bins().stream().map(Bin::id).collect(Collectors.toSet())));
        }
        var current = 0;
        for (int from : plan) {
            current = from == NEW_ROW ? current : spots.get(from).characteristic();
            bins.get(current).add(from == NEW_ROW ? blankBin(ids.get(current)) : kept(from, placed, ids.get(current)));
            placed.add(from);
        }
        var all = new HashMap<Integer, List<Bin>>();
        for (var at = 0; at < bins.size(); at++) {
            all.put(at, bins.get(at));
        }
        return withBins(all);
    }

    private static Bin blankBin(RowIds ids) {
        return new Bin(ids.fresh(), TableSheet.ANY, BigDecimal.ZERO, Optional.empty());
    }

    private Bin kept(int from, Set<Integer> placed, RowIds ids) {
        var bin = bin(from);
        return placed.contains(from) ? new Bin(ids.like(bin.id()), bin.when(), bin.points(), bin.reason()) : bin;
    }

    private BinSheet withBins(Map<Integer, List<Bin>> bins) {
        var all = new ArrayList<Characteristic>();
        for (var at = 0; at < node.characteristics().size(); at++) {
            var old = node.characteristics().get(at);
            all.add(new Characteristic(
                    old.id(), old.name(), old.input(), old.weight(), old.reason(), bins.getOrDefault(at, old.bins())));
        }
        return of(new ScorecardNode(node.id(), node.name(), node.variable(), node.base(), all));
    }
}
