/** 项目盘子: groups of projects, what the report says of them and what is so. */
@NullMarked
package luoshi.app.web.portfolio;

import org.jspecify.annotations.NullMarked;
