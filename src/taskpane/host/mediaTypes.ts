/** Of an .xlsx, for a download. */
export const workbookMediaType =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
