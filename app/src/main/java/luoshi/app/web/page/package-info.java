/** What every page is made of: the frame around it and the small records that the component templates take. */
@NullMarked
package luoshi.app.web.page;

import org.jspecify.annotations.NullMarked;
