package uk.jsna.file;

/**
 * How much one file may make the reader do before it is refused.
 *
 * @param inflatedBytes bytes of one file or archive member after decompression
 * @param inflationRatio inflated bytes to one compressed byte, looked at once the first MiB is out
 * @param cellLength characters in one cell
 * @param columns columns in a sheet
 * @param rows rows in a sheet, counted with the gaps
 * @param members members of one archive
 * @param depth archives inside archives
 * @param sharedText characters of a workbook's shared texts, which stay in memory while it is read
 */
public record ReadLimits(
        long inflatedBytes,
        int inflationRatio,
        int cellLength,
        int columns,
        int rows,
        int members,
        int depth,
        long sharedText) {

    /** Wide enough for every national file known, narrow enough for a laptop. */
    public static ReadLimits standard() {
        return new ReadLimits(8L << 30, 250, 32_767, 16_384, 100_000_000, 10_000, 4, 64L << 20);
    }

    public ReadLimits withInflatedBytes(long bytes) {
        return new ReadLimits(bytes, inflationRatio, cellLength, columns, rows, members, depth, sharedText);
    }

    public ReadLimits withRows(int most) {
        return new ReadLimits(inflatedBytes, inflationRatio, cellLength, columns, most, members, depth, sharedText);
    }

    public ReadLimits withColumns(int most) {
        return new ReadLimits(inflatedBytes, inflationRatio, cellLength, most, rows, members, depth, sharedText);
    }
}
