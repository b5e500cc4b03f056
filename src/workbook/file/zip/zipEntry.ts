/** One part as it lies in the zip. */
export interface ZipEntry {
  /** As the program speaks of it: forward slashes, no leading one. */
  readonly name: string;
  /** As the file spells it, byte for byte. */
  readonly rawName: Uint8Array;
  readonly versions: number;
  readonly flags: number;
  readonly method: 0 | 8;
  /** Date and time in the zip's own form. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: number;
  /** Compressed bytes, a view into the file. */
  readonly raw: Uint8Array;
}

export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

/** Bit 0: password; bit 3: sizes stand behind the data; bit 11: name in UTF-8. */
export const flag = { encrypted: 1, descriptor: 8, utf8: 0x800 } as const;

/** 1 January 1980, the first day a zip knows: new parts carry no clock. */
export const firstDay = 0x00210000;
