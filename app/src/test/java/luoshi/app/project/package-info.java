/** Key projects from outside: rules by their ID, and pages as people use them. */
@NullMarked
package luoshi.app.project;

import org.jspecify.annotations.NullMarked;
