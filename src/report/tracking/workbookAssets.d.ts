/** A workbook that is built into the program. */
declare module "*.xlsx" {
  const bytes: Uint8Array;
  export default bytes;
}
