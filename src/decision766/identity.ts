/**
 * The six groups as the portal and the offices show them, and the Decision's own merged group
 * (cung cấp dịch vụ trực tuyến, 22 points = onlineServices 12 + onlinePayment 10).
 */
export type GroupId =
  | "transparency"
  | "timeliness"
  | "onlineServices"
  | "onlinePayment"
  | "satisfaction"
  | "digitization"
  | "onlineService22";

/** The portal's own numbering of the indicators. */
export type IndicatorCode =
  | "1.1"
  | "1.2"
  | "1.3"
  | "1.4"
  | "2.1"
  | "2.2"
  | "3.1"
  | "3.2"
  | "3.3"
  | "3.5a"
  | "3.5b"
  | "3.6"
  | "4.1"
  | "4.2"
  | "4.3"
  | "4.4"
  | "4.5a"
  | "4.5b"
  | "4.6"
  | "5.1"
  | "5.2"
  | "5.3"
  | "5.4";

/**
 * A dated edition of the scoring rules.
 * - `2022`: from the Decision to 31/5/2026. Group maxima known; indicator formulas not.
 * - `transition`: between 1/6/2026 and 16/9/2026 the rules changed on a day nobody recorded.
 * - `2026`: as read from the portal since 17/9/2026; indicator formulas known.
 */
export type EditionId = "2022" | "transition" | "2026";

/** The edition a board falls under; `unknown` where its period has no date. */
export type AppliedEdition = EditionId | "unknown";

/** Who is being scored: some indicators are computed for the province and copied to every commune. */
export type Level = "commune" | "province" | "central";
