import { digitizationEntries } from "./digitization";
import type { LibraryEntry } from "./entry";
import { onlinePaymentEntries } from "./onlinePayment";
import { onlineServicesEntries } from "./onlineServices";
import { satisfactionEntries } from "./satisfaction";
import { timelinessEntries } from "./timeliness";
import { transparencyEntries } from "./transparency";

/**
 * Causes and remedies shipped with the program, written from the rules by which each indicator is counted. Those
 * about indicators that a level cannot move are never offered to it.
 */
export const libraryEntries: readonly LibraryEntry[] = [
  ...transparencyEntries,
  ...timelinessEntries,
  ...onlineServicesEntries,
  ...onlinePaymentEntries,
  ...digitizationEntries,
  ...satisfactionEntries,
];
