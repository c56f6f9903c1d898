/**
 * Children's plans as data: themes, priorities, indicators with the plan's own words, targets and the verdict on each.
 * What a plan says stands in its YAML file; nothing here knows a plan, an area or a threshold. No table and no Spark.
 */
@NullMarked
package uk.jsna.plan;

import org.jspecify.annotations.NullMarked;
