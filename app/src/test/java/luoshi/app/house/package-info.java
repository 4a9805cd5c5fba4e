/** Tests that keep the house as docs/HOUSE.md draws it. Each rule has a small bad example that it must catch. */
@NullMarked
package luoshi.app.house;

import org.jspecify.annotations.NullMarked;
