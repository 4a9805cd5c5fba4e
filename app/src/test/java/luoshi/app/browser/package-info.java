/** Tests that walk the product in a real browser. */
@NullMarked
package luoshi.app.browser;

import org.jspecify.annotations.NullMarked;
