/**
 * Tables of values separated by commas, for those who keep theirs in a spreadsheet.
 *
 * <p>The idea that unlocks it: a line is never half right. A row of a catalogue of measures is turned into what a JSON document would say, so
 * that both are checked by the same rules; lines of spend and of invoices are checked by the types that they become. A fault is told by
 * line and column. A catalogue with a fault is refused; of a long ledger ({@link io.github.tenderscore.csv.CsvLines}) the lines with faults are rejected and
 * counted, and the rest is kept. Needs the optional modules {@code de.siegmar.fastcsv} and {@code tools.jackson.core}.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code rule}, {@code appraisal}, {@code commitment}, {@code json}, {@code json.internal},
 * {@code monitor}, {@code monitor.dashboard}, {@code weighting} and the instruments of the monitoring.
 */
package io.github.tenderscore.csv;
