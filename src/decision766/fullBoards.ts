import type { GroupId } from "./identity";

/** What a full board holds: the portal's six groups, or the Decision's five. Each adds up to 100 points. */
export const fullBoards: readonly (readonly GroupId[])[] = [
  ["transparency", "timeliness", "onlineServices", "onlinePayment", "satisfaction", "digitization"],
  ["transparency", "timeliness", "onlineService22", "satisfaction", "digitization"],
];
