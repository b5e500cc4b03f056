/** The guide for officials as one page, and its pictures by the name under which it asks for them. */
export function guidePage(): {
  readonly page: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};
