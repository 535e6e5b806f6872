package io.hengce.bench.loan;

/** The price table by hand: exceptions of regions first, then product, grade and term. */
final class Prices {

    private static final Offer[] SHORT = new Offer[16];
    private static final Offer[] LONG = new Offer[16];

    static {
        var factors = new int[] {900, 1_400, 2_000, 180};
        var rates = new int[] {990, 850, 640, 1_550};
        var shares = new int[] {100, 80, 55, 30};
        var extras = new int[] {0, 150, 380, 720};
        for (var grade = 0; grade < 4; grade++) {
            for (var product = 0; product < 4; product++) {
                var factor = factors[product] * shares[grade] / 100;
                var rate = rates[product] + extras[grade];
                SHORT[grade * 4 + product] = new Offer(factor, rate);
                LONG[grade * 4 + product] = new Offer(factor * 90 / 100, rate + 85);
            }
        }
    }

    private Prices() {}

    static Offer of(char grade, Loan loan) {
        if (grade == 'E') {
            return Offer.NONE;
        }
        var isShort = loan.getTerm() <= 24;
        var region = loan.getRegion();
        var product = loan.getProduct();
        return switch (product) {
            case "AUTO" -> auto(grade, loan.getTerm(), region);
            case "PL_PLUS" -> plus(grade, loan.getTerm(), region);
            case "MICRO" -> micro(grade, isShort, region);
            default ->
                grade == 'C' && !isShort && region.equals("WEST") ? new Offer(310, 1_790) : usual(grade, 0, isShort);
        };
    }

    private static Offer auto(char grade, int term, String region) {
        if (grade <= 'B' && (region.equals("NORTH") || region.equals("EAST"))) {
            return new Offer(2_200, 590);
        }
        return grade == 'D' && term >= 37 && region.equals("WEST") ? Offer.NONE : usual(grade, 2, term <= 24);
    }

    private static Offer plus(char grade, int term, String region) {
        if (grade == 'A' && term <= 24 && region.equals("NORTH")) {
            return new Offer(1_500, 780);
        }
        if (grade == 'D' && term >= 37 && region.equals("WEST")) {
            return Offer.NONE;
        }
        var isEast = (grade == 'B' || grade == 'C') && term <= 24 && region.equals("EAST");
        return isEast ? new Offer(820, 1_090) : usual(grade, 1, term <= 24);
    }

    private static Offer micro(char grade, boolean isShort, String region) {
        if (grade <= 'B' && region.equals("SOUTH")) {
            return new Offer(210, 1_450);
        }
        var isClosed = grade >= 'C' && !isShort && (region.equals("WEST") || region.equals("SOUTH"));
        return isClosed ? Offer.NONE : usual(grade, 3, isShort);
    }

    private static Offer usual(char grade, int product, boolean isShort) {
        return (isShort ? SHORT : LONG)[(grade - 'A') * 4 + product];
    }
}
