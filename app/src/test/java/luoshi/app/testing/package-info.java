/** What tests stand on: one PostgreSQL for the whole run, a database of its own for each class. */
@NullMarked
package luoshi.app.testing;

import org.jspecify.annotations.NullMarked;
