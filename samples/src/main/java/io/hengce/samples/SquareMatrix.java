package io.hengce.samples;

/** As much of a square matrix as a regression needs. */
record SquareMatrix(double[][] cells) {

    /** By Gauss-Jordan elimination with partial pivoting. */
    SquareMatrix inverse() {
        int n = cells.length;
        var left = new double[n][];
        var right = new double[n][n];
        for (int i = 0; i < n; i++) {
            left[i] = cells[i].clone();
            right[i][i] = 1;
        }
        for (int column = 0; column < n; column++) {
            int pivot = pivot(left, column);
            swap(left, pivot, column);
            swap(right, pivot, column);
            double scale = left[column][column];
            if (scale == 0) {
                throw new IllegalArgumentException("the matrix is singular at column " + column);
            }
            divide(left[column], scale);
            divide(right[column], scale);
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = left[row][column];
                    subtract(left[row], left[column], factor);
                    subtract(right[row], right[column], factor);
                }
            }
        }
        return new SquareMatrix(right);
    }

    double[] times(double[] vector) {
        var product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += cells[i][j] * vector[j];
            }
        }
        return product;
    }

    double[] diagonalRoots() {
        var roots = new double[cells.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = StrictMath.sqrt(cells[i][i]);
        }
        return roots;
    }

    private static int pivot(double[][] rows, int column) {
        int pivot = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) {
                pivot = row;
            }
        }
        return pivot;
    }

    private static void swap(double[][] rows, int a, int b) {
        var row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }

    private static void divide(double[] row, double divisor) {
        for (int i = 0; i < row.length; i++) {
            row[i] /= divisor;
        }
    }

    private static void subtract(double[] row, double[] other, double factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= factor * other[i];
        }
    }
}
