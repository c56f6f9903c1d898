/** The command line: one class a command. Commands wire the library up; no formula and no column name lives here. */
@NullMarked
package uk.jsna.jobs;

import org.jspecify.annotations.NullMarked;
