/** {@link luoshi.form.Templates} in PostgreSQL. */
@NullMarked
package luoshi.form.jdbc;

import org.jspecify.annotations.NullMarked;
