/** What is written into a document at one place of one paragraph. */
export interface Mark {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Place of the words in the paragraph's text; equal for the whole paragraph. */
  readonly start: number;
  readonly end: number;
  /** What the comment says. */
  readonly comment: string;
  /** Text to stand in place of the words, as a tracked change; null: comment only. */
  readonly replacement: string | null;
}
