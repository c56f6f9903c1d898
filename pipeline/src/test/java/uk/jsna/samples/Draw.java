package uk.jsna.samples;

import java.util.Random;

/** Random numbers in streams named for what they are for, so that one file more does not change the others' numbers. */
final class Draw {

    private Draw() {}

    /** The stream of this name: the same numbers in the same order, on every machine. */
    static Random of(String purpose, Object... about) {
        StringBuilder name = new StringBuilder(purpose);
        for (Object part : about) {
            name.append('|').append(part);
        }
        return new Random(mixed(name.toString()));
    }

    /** FNV-1a over the name, then the finalizer of MurmurHash3, so that neighbouring names start far apart. */
    private static long mixed(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    /** One number of the named stream, evenly spread between the two limits. */
    static double between(double low, double high, String purpose, Object... about) {
        return low + (high - low) * of(purpose, about).nextDouble();
    }

    /** One whole number of the named stream, from {@code low} to {@code high} inclusive. */
    static int whole(int low, int high, String purpose, Object... about) {
        return low + of(purpose, about).nextInt(high - low + 1);
    }
}
