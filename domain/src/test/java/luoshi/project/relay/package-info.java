@NullMarked
package luoshi.project.relay;

import org.jspecify.annotations.NullMarked;
