/** Days as offices count them, against the notices, the handbook's worked examples and a second way of counting. */
@NullMarked
package luoshi.foundation.calendar;

import org.jspecify.annotations.NullMarked;
