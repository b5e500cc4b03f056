import { fold } from "../sheet/text/fold";
import { emptyOfficeDetails, type OfficeDetails } from "../settings/officeDetails";

/**
 * The details of the office as they hold for one unit of a table. They describe one office, so that taking them for
 * every unit of several would let one office sign for another:
 * - the unit's own office: all of them;
 * - no office named: all but the signer's name and the place, which cannot be the same everywhere;
 * - another office: where the figures come from and the form of the tasks; further legal bases only where it stands
 *   above the unit.
 * What is left out shows as a dotted line, or comes from the unit's own name.
 * @param unitCount how many units the table has; the details of a table of one are that unit's.
 * @example detailsOfUnit({ ...details, office: "UBND tỉnh Phú Thọ" }, "Xã Hy Cương", 114).signerName // ""
 */
export function detailsOfUnit(
  details: OfficeDetails,
  unit: string,
  unitCount: number
): OfficeDetails {
  const own = placeOf(details);
  if (unitCount === 1 || (own !== null && isSame(own, placeIn(unit)))) return details;
  if (details.office === "") return { ...details, place: "", signerName: "" };
  const isAbove = own !== null && !communeKinds.has(own.kind);
  const { dataSource, tasks, taskDeadline, amounts } = details;
  // Where the figures come from and how tasks are set out are the same for all units of a table.
  return {
    ...emptyOfficeDetails,
    dataSource,
    tasks,
    taskDeadline,
    amounts,
    legalBases: isAbove ? details.legalBases : [],
  };
}

interface NamedPlace {
  /** Folded; empty where the name does not say it. */
  readonly kind: string;
  readonly place: string;
}

const communeKinds: ReadonlySet<string> = new Set(["xã", "phường", "thị trấn", "đặc khu"]);
/** "Phòng Văn hóa - Xã hội phường Hải An" is a ward's. */
const namedKind =
  /(?:^|\s(?!xã hội(?:\s|$)))(xã|phường|thị trấn|đặc khu|tỉnh|thành phố)\s+(\S.*)$/u;
const committee = /^(?:ubnd|uỷ ban nhân dân)\s+/u;

/** @example placeIn("Trung tâm Phục vụ hành chính công xã Chí Minh") // { kind: "xã", place: "chí minh" } */
function placeIn(name: string): NamedPlace {
  const [own = ""] = name.split(",");
  const words = fold(own).replace(committee, "");
  const [, kind = "", place = words] = namedKind.exec(words) ?? [];
  return { kind, place };
}

/** An office whose own name says no place ("Trung tâm Phục vụ hành chính công") is where its committee is. */
function placeOf({ office, parent }: OfficeDetails): NamedPlace | null {
  if (office === "") return null;
  const own = placeIn(office);
  return own.kind === "" && parent !== "" ? placeIn(parent) : own;
}

/** A league may write the bare name of a place, a commune's. */
function isSame(one: NamedPlace, other: NamedPlace): boolean {
  if (one.place !== other.place) return false;
  if (one.kind === other.kind) return true;
  return (
    (one.kind === "" && communeKinds.has(other.kind)) ||
    (other.kind === "" && communeKinds.has(one.kind))
  );
}
