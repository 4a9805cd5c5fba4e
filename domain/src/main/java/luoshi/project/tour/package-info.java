/** 观摩评比: projects are shown, judges give marks, trimmed means are ranked, and the table is published. Who judges and how many marks are trimmed are assumptions. */
@NullMarked
package luoshi.project.tour;

import org.jspecify.annotations.NullMarked;
