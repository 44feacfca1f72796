/**
 * Tables of values separated by commas, for those who keep theirs in a spreadsheet.
 *
 * <p>The idea that unlocks it: a row is turned into what a JSON document would say, so that both are checked by the same rules; a fault is told by
 * row and column. Needs the optional modules {@code de.siegmar.fastcsv} and {@code tools.jackson.core}.
 *
 * <p>May import {@code fault}, {@code appraisal}, {@code commitment} and {@code json}.
 */
package io.github.tenderscore.csv;
