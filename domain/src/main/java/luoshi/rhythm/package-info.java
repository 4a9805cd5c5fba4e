/**
 * 节奏: 日协调, which reports are due when and who has not given them, campaigns with sub-actions and problems to be cleared, and how much each unit is
 * asked for. One note serves every rhythm that asks for its period; a figure that is asked for already is not asked for twice.
 *
 * <p>Enter with {@link luoshi.rhythm.Coordinate}, {@link luoshi.rhythm.DeclareCampaign} and {@link luoshi.rhythm.AskForFigure};
 * {@link luoshi.rhythm.ReportRhythms} tells how things stand. Notes themselves are the ledger's.
 */
@NullMarked
package luoshi.rhythm;

import org.jspecify.annotations.NullMarked;
