/** Pages of 节奏: 报送, 专项行动, 减负. */
@NullMarked
package luoshi.app.web.rhythm;

import org.jspecify.annotations.NullMarked;
