package uk.jsna.file;

/** What a file is by its first bytes. */
enum Signature {
    ZIP,
    GZIP,
    OLE2,
    PARQUET,
    JSON,
    TEXT,
    OTHER;

    /** Enough bytes to tell text from the rest, and to guess encoding and separator. */
    static final int HEAD = 1 << 16;

    private static final int[][] MAGIC = {
        {'P', 'K', 3, 4}, {0x1F, 0x8B}, {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}, {'P', 'A', 'R', '1'}
    };
    private static final int[][] BINARY = {{'%', 'P', 'D', 'F'}, {0x89, 'P', 'N', 'G'}, {0xFF, 0xD8, 0xFF}};

    static Signature of(byte[] head) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (startsWith(head, MAGIC[i])) {
                return values()[i];
            }
        }
        for (int[] binary : BINARY) {
            if (startsWith(head, binary)) {
                return OTHER;
            }
        }
        if (TextEncoding.of(head).isEmpty()) {
            return OTHER;
        }
        return JsonTable.startsLikeJson(head) ? JSON : TEXT;
    }

    private static boolean startsWith(byte[] head, int[] magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
