package luoshi.project.move;

import java.time.LocalDate;
import luoshi.project.KeyProject;

/**
 * 入库申请: what the conditions of a library look at.
 *
 * @param day the day of the move
 */
public record Entry(KeyProject.Profile profile, KeyProject.Happened happened, LocalDate day) {}
