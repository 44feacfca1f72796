/**
 * Whether a contract below the threshold may be reserved to suppliers of the United Kingdom or the area, or to small firms and the voluntary sector.
 *
 * <p>The idea that unlocks it: a reservation is a row of gates ({@link io.github.tenderscore.monitor.reservation.ReservationCheck}), each with its
 * provision and the fact that decided; the first that fails refuses it, and a fact that is missing never allows it. It is a gate and never points.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code law} (for the dated thresholds) and {@code monitor}.
 */
package io.github.tenderscore.monitor.reservation;
