/**
 * Tables that ship with the library, read from resources of their own.
 *
 * <p>May import {@code number}, {@code rule} and {@code appraisal}. Not exported.
 */
package io.github.tenderscore.appraisal.internal;
