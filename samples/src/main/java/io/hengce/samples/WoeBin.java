package io.hengce.samples;

/** A bin with the loans it holds in the derivation sample. */
record WoeBin(BinGroup group, int goods, int bads) {

    WoeBin merge(WoeBin upper) {
        return new WoeBin(BinGroup.union(group, upper.group), goods + upper.goods, bads + upper.bads);
    }

    int size() {
        return goods + bads;
    }

    double badRate() {
        return size() == 0 ? 0 : (double) bads / size();
    }

    /** ln(share of all goods / share of all bads); half a loan is added to each so that an empty side has a value. */
    double woe(int allGoods, int allBads) {
        return StrictMath.log((goods + 0.5) / allGoods) - StrictMath.log((bads + 0.5) / allBads);
    }

    /** Chi-square statistic, one degree of freedom, of the two bins having the same bad rate. */
    static double difference(WoeBin a, WoeBin b) {
        double n = a.size() + b.size();
        double determinant = (double) a.goods * b.bads - (double) a.bads * b.goods;
        double margins = (double) a.size() * b.size() * (a.goods + b.goods) * (a.bads + b.bads);
        return margins == 0 ? 0 : n * determinant * determinant / margins;
    }
}
