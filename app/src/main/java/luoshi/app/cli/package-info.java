/** The commands of {@code ./luoshi}. Each is one class; a command that a clerk got wrong says so in one sentence and a non-zero exit code. */
@NullMarked
package luoshi.app.cli;

import org.jspecify.annotations.NullMarked;
