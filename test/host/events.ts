/** Events of the host. The numbers are private to the client library: pinned with its version, kept only here. */
const eventTypes = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
  WorksheetMoved: 27,
  VisibilityChanged: 65_539,
} as const;

export type EventName = keyof typeof eventTypes;

/** One entry of a message from the host: category, type, target, JSON text, id, remote. */
export type MessageEntry = readonly [number, number, string, string, number, boolean];

const objectEvents = 65_536;
const workbookTarget = "Workbook";

/**
 * The entries of one event: of a sheet's own listeners and of the collection's. Events about the collection
 * itself reach only the latter.
 */
export function eventEntries(
  event: EventName,
  payload: Readonly<Record<string, unknown>>
): readonly MessageEntry[] {
  const sheet = payload["worksheetId"];
  const ofCollection =
    event === "WorksheetAdded" || event === "WorksheetDeleted" || event === "WorksheetMoved";
  const targets =
    event === "VisibilityChanged"
      ? [""]
      : [workbookTarget, ...(typeof sheet === "string" && !ofCollection ? [sheet] : [])];
  return targets.map((target) => [
    objectEvents,
    eventTypes[event],
    target,
    JSON.stringify(payload),
    0,
    false,
  ]);
}
