/** How a sheet of ours is printed, by whichever door it was made: A4 upright, as wide as one page. Margins in inches. */
export const ownPage = {
  margins: { left: 0.7, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const;
