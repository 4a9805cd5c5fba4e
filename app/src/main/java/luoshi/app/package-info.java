/** Floor 3: the doors. {@link luoshi.app.Main} is the only entry point; {@code cli} holds the commands, {@code web} the pages, {@code boot} the wiring. */
@NullMarked
package luoshi.app;

import org.jspecify.annotations.NullMarked;
