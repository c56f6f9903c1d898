package uk.jsna.attacker;

/** How the 95% confidence limits of a value are made; every reader can look the method up. */
enum LimitMethod {
    /** Wilson score limits of a proportion. */
    WILSON {
        @Override
        double lower(double n, double d) {
            return (2 * n + Z * Z - root(n, d)) / (2 * (d + Z * Z));
        }

        @Override
        double upper(double n, double d) {
            return (2 * n + Z * Z + root(n, d)) / (2 * (d + Z * Z));
        }

        private double root(double n, double d) {
            return Z * Math.sqrt(Z * Z + 4 * n * Math.max(0, 1 - n / d));
        }
    },
    /** Byar's limits of a Poisson count over its denominator. */
    BYAR {
        @Override
        double lower(double n, double d) {
            return n == 0 ? 0 : n * Math.pow(1 - 1 / (9 * n) - Z / (3 * Math.sqrt(n)), 3) / d;
        }

        @Override
        double upper(double n, double d) {
            double m = n + 1;
            return m * Math.pow(1 - 1 / (9 * m) + Z / (3 * Math.sqrt(m)), 3) / d;
        }
    };

    private static final double Z = 1.959963984540054;

    abstract double lower(double n, double d);

    abstract double upper(double n, double d);
}
