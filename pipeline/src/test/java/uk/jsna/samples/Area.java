package uk.jsna.samples;

/** An area's code and name. */
record Area(String code, String name) {}
