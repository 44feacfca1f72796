/**
 * What an authority must be able to show and to say about an assessment: what each supplier is told, what the notices say, what was
 * done about a low price, and why no tender is suitable.
 *
 * <p>The idea that unlocks it: nothing here decides. It gathers what was measured and what people decided, and names what is still
 * missing, with its provision, before anything is sent. Every fact that a notice asks for is known, or missing with why, or not asked
 * for with why ({@link io.github.tenderscore.award.Fact}); none is ever written as zero or no.
 *
 * <p>May import the ground floor, {@code calendar}, the families of rules, {@code model}, {@code decision}, the front door, {@code panel}
 * and {@code lot}.
 */
package io.github.tenderscore.award;
