package uk.jsna.source;

/**
 * That an authority has another as its statistical neighbour, in one edition of the set.
 *
 * @param edition such as {@code 2021}
 * @param scheme the code scheme of both authorities
 * @param area the authority's code
 * @param name the authority's name; empty where the file gives none
 * @param rank 1 for the nearest
 * @param neighbour the neighbour's code
 */
public record NeighbourLink(
        Origin origin, String edition, String scheme, String area, String name, int rank, String neighbour)
        implements Fact {}
