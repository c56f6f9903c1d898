package uk.jsna.attacker;

import java.util.Locale;

/** How the 95% confidence limits of a value are made; every reader can look the method up. */
enum LimitMethod {
    /** Wilson score limits of a proportion. */
    WILSON {
        @Override
        double lower(double n, double d, double z) {
            return (2 * n + z * z - root(n, d, z)) / (2 * (d + z * z));
        }

        @Override
        double upper(double n, double d, double z) {
            return (2 * n + z * z + root(n, d, z)) / (2 * (d + z * z));
        }

        private double root(double n, double d, double z) {
            return z * Math.sqrt(z * z + 4 * n * Math.max(0, 1 - n / d));
        }
    },
    /** Byar's limits of a Poisson count over its denominator. */
    BYAR {
        @Override
        double lower(double n, double d, double z) {
            return n == 0 ? 0 : n * Math.pow(1 - 1 / (9 * n) - z / (3 * Math.sqrt(n)), 3) / d;
        }

        @Override
        double upper(double n, double d, double z) {
            double m = n + 1;
            return m * Math.pow(1 - 1 / (9 * m) + z / (3 * Math.sqrt(m)), 3) / d;
        }
    };

    /** Normal deviates of 95% and 99.8% limits. */
    static final double Z95 = 1.959963984540054;

    static final double Z998 = 3.090232306167813;

    /** The method that a release names; where it names none, that of its kind of value. */
    static LimitMethod of(Facts facts) {
        String method = facts.method().toLowerCase(Locale.ROOT);
        boolean isRate = facts.valueType().contains("rate") || facts.valueType().equals("count");
        return method.contains("byar") || method.contains("exact") || (method.isEmpty() && isRate) ? BYAR : WILSON;
    }

    abstract double lower(double n, double d, double z);

    abstract double upper(double n, double d, double z);

    double lower(double n, double d) {
        return lower(n, d, Z95);
    }

    double upper(double n, double d) {
        return upper(n, d, Z95);
    }
}
