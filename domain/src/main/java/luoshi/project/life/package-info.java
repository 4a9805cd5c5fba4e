/** 全过程: 签约, 落地, 开工, 入库纳统, 竣工, 投产, 达效, each a dated event; what counts as 开工 is R3-1. */
@NullMarked
package luoshi.project.life;

import org.jspecify.annotations.NullMarked;
