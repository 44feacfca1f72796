/**
 * Whether services that a council took back stay: how long, at what cost and quality, and why some leave.
 *
 * <p>The idea that unlocks it: a service that still runs has not succeeded yet, and one that was never reversed is no proof. {@link
 * io.github.tenderscore.monitor.insourcing.Durability} counts each service for as long as it was watched (Kaplan and Meier) and shows with every
 * figure how many were still under observation.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code monitor} and {@code monitor.deliverymodel} (for the models and what
 * counts as insourcing).
 */
package io.github.tenderscore.monitor.insourcing;
