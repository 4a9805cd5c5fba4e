@NullMarked
package luoshi.app.boot;

import org.jspecify.annotations.NullMarked;
