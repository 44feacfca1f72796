package io.github.tenderscore.json;

import io.github.tenderscore.award.AwardNoticeFacts;
import io.github.tenderscore.award.ProcurementReference;

/**
 * What a document says of a contract award notice: whose procurement it is, and the facts, complete or not.
 *
 * @param procurement which procurement of which authority
 * @param facts what is awarded to whom, with the dates; {@link AwardNoticeFacts#faults()} has what is missing
 */
public record AwardNoticeDocument(ProcurementReference procurement, AwardNoticeFacts facts) {}
