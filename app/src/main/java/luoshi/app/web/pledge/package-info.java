/** 民生实事: the year's way inside the office, and the door for the public. */
@NullMarked
package luoshi.app.web.pledge;

import org.jspecify.annotations.NullMarked;
