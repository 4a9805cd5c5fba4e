/**
 * The wiring: plain constructors only. The one package that names a {@code jdbc} class of a room or the system clock. Enter with
 * {@link luoshi.app.boot.Installation} (data folder and database) and {@link luoshi.app.boot.Server} (the web application over it).
 */
@NullMarked
package luoshi.app.boot;

import org.jspecify.annotations.NullMarked;
