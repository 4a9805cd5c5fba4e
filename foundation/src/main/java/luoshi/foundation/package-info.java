/** Floor 0: what a Chinese official text is made of, knowing nothing of counties. Pure JDK. */
@NullMarked
package luoshi.foundation;

import org.jspecify.annotations.NullMarked;
