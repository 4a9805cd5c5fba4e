/**
 * 指挥部和专班: who commands, what lies under it, what it handed out and when it met.
 *
 * <p>Enter with {@link luoshi.visit.headquarters.SetUpTaskForce} and {@link luoshi.visit.headquarters.RunTaskForce}.
 */
@NullMarked
package luoshi.visit.headquarters;

import org.jspecify.annotations.NullMarked;
