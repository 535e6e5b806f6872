package io.hengce.flow.pmml;

/** One model of a document, compiled. Safe for many threads. */
interface Scorer {

    /** The classes that it chooses from, in order, as values of the target; empty where it comes to a number. */
    double[] classes();

    /**
     * The predicted value; NaN where the model has none.
     *
     * @param slots filled by the effects of the scopes around it
     * @param probabilities one for each class, all NaN where there is no prediction
     */
    double score(double[] slots, double[] probabilities);
}
