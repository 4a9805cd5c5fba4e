@NullMarked
package luoshi.notice.choice;

import org.jspecify.annotations.NullMarked;
