/** What a file may ask of the machine. Checked against the table of contents, before anything is inflated. */
export interface FileLimits {
  readonly fileBytes: number;
  readonly parts: number;
  /** Of one part, inflated. */
  readonly partBytes: number;
  /** Of all parts together, inflated. */
  readonly totalBytes: number;
  /** Inflated to compressed size, for parts above `ratioFromBytes`. Real sheets stay under 100. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

const MiB = 1024 * 1024;

export const defaultLimits: FileLimits = {
  fileBytes: 256 * MiB,
  parts: 10_000,
  partBytes: 768 * MiB,
  totalBytes: 1024 * MiB,
  ratio: 200,
  ratioFromBytes: 16 * MiB,
};

/** Rows and columns of an Excel sheet. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** Characters that one cell holds. */
export const cellCharacters = 32_767;

/** What a file of an older or text format may ask; such files are read whole, before the limits of a workbook apply. */
export const olderLimits = {
  /** Inflated or as it is: 65,536 rows of text in 40 columns take 30 MB. */
  bytes: 64 * MiB,
  /** 100,000 rows of 20 columns; an .xls sheet ends at 65,536 rows. */
  cells: 2_000_000,
  /** Excel's own limit of cell styles. */
  styles: 64_000,
} as const;

/** How many of a kind a workbook may have: far above what offices keep, low enough to be read within a second. */
export const countLimits = {
  /** Defined names; old files that were copied from one another for years carry thousands. */
  names: 50_000,
  /** Merged areas of one sheet: some for each of 10,000 rows. */
  merges: 50_000,
  /** Cell styles; Excel itself ends at 64,000. */
  styles: 65_490,
  /** Links of one part; Excel allows 65,530 hyperlinks on a sheet. */
  relationships: 70_000,
  /** Tags of one part that is read as text, a sheet without its cells among them. */
  tags: 500_000,
  /** Elements inside one another; Excel's own parts stay under 20. */
  depth: 200,
  /** Filled cells of one sheet: a sheet of 1,000,000 rows and 12 columns. */
  cells: 12_000_000,
} as const;
