/** Measures of an official page (Decree 30/2020/NĐ-CP, Appendix I), in twentieths of a point. */
const twipsPerMillimetre = 1440 / 25.4;

function millimetres(value: number): number {
  return Math.round(value * twipsPerMillimetre);
}

export const page = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    top: millimetres(20),
    bottom: millimetres(20),
    left: millimetres(30),
    right: millimetres(15),
    /** The page number stands in the middle of the top margin. */
    header: millimetres(10),
    footer: millimetres(10),
  },
} as const;

export const textWidth = page.width - page.margin.left - page.margin.right;
export const firstLine = millimetres(10);
export const typeface = "Times New Roman";

/** Letter sizes in half points. */
export const size = {
  body: 28,
  /** The smallest that Decree 30 allows for running text. */
  brief: 26,
  heading: 28,
  header: 24,
  motto: 26,
  table: 24,
  small: 22,
} as const;

/** Space between paragraphs, in twentieths of a point. */
export const gap = 120;

/** Between a table cell's line and its text, in twentieths of a point. */
export const cellMargins = { left: 50, right: 50, top: 30, bottom: 30 } as const;
