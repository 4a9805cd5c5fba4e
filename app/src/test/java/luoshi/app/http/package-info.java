/** What the pages do for somebody who sends forms, without a browser. */
@NullMarked
package luoshi.app.http;

import org.jspecify.annotations.NullMarked;
