package uk.jsna.plan;

/**
 * A broad aim under which a plan gathers its priorities; in plans of 2008 one of the five outcomes of Every Child
 * Matters.
 *
 * @param id global id
 * @param number as the plan prints it
 * @param name as the plan prints it, or shortened
 * @param source where the plan says so: text and lines
 */
public record Theme(String id, String number, String name, String source) {}
