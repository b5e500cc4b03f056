import type { BoardAssessment } from "../../scoring/assessment";
import { DOTTED_LINE, type OfficeDetails } from "../../settings/officeDetails";
import type { Letterhead, ReportTemplate } from "../reportDocument";
import { unitName } from "../../claims/unitName";
import { lowerFirst } from "../../narrative/say/names";
import { isCity, isProvince } from "../../sheet/text/provinces";
import { longDate, upperCase, upperFirst } from "./officialWords";

/** Number and date of issue, where the clerk knows them already. */
export interface GivenIssue {
  readonly number?: number;
  /** ISO date. */
  readonly date?: string;
}

/** Whom a document is about, and in which period. */
export type Subject = Pick<BoardAssessment, "unit" | "period">;

const typeSymbols: Readonly<Record<ReportTemplate, string>> = {
  report: "BC",
  notice: "TB",
  brief: "BC",
};
/** Room for a number written by hand. */
const numberBlank = "\u00A0".repeat(8);
const dateBlank = "\u00A0".repeat(6);
const communeName = /^(?:xã|phường|thị trấn|đặc khu)\s/iu;
const peoplesCommittee = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\b\s*/iu;

/** @example letterheadOf(details, board, "report", {}).numberLine // "Số:        /BC-UBND" */
export function letterheadOf(
  details: OfficeDetails,
  board: Subject,
  template: ReportTemplate,
  given: GivenIssue
): Letterhead {
  const office = officeName(details, board);
  const committee = isCommittee(office);
  const parent = details.parent === "" ? DOTTED_LINE : upperCase(fullName(details.parent));
  return {
    parent: committee && details.parent === "" ? null : tied(parent),
    office: committee
      ? ["ỦY BAN NHÂN DÂN", upperCase(office.replace(peoplesCommittee, ""))].filter(Boolean)
      : [tied(upperCase(office))],
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    numberLine: `Số: ${issueNumber(given)}/${typeSymbols[template]}-${numberSymbol(details, committee)}`,
    placeAndDate: `${placeName(details, board)}, ${issueDate(given, board)}`,
  };
}

/** The name of a place is never parted at the end of a line. */
function tied(name: string): string {
  const [, before = "", place = ""] =
    /^(.*\s)((?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|TỈNH|THÀNH PHỐ)\s.{1,24})$/u.exec(name) ?? [];
  return place === "" ? name : before + place.replaceAll(" ", "\u00A0");
}

/** The office as prose names it: as given, else the unit of the table, else a dotted line. */
export function officeName(details: OfficeDetails, board: Subject): string {
  if (details.office !== "") return details.office;
  const unit = board.unit === null ? DOTTED_LINE : unitName(board.unit.text);
  // Leagues name the place; the documents of a commune are its people's committee's.
  if (communeName.test(unit)) return `UBND ${lowerFirst(unit)}`;
  // A list of provinces names them bare.
  return isProvince(unit) ? `UBND ${isCity(unit) ? "thành phố" : "tỉnh"} ${unit}` : unit;
}

function isCommittee(office: string): boolean {
  return peoplesCommittee.test(`${office} `);
}

function fullName(name: string): string {
  return name.replace(peoplesCommittee, "Ủy ban nhân dân ");
}

function numberSymbol(details: OfficeDetails, committee: boolean): string {
  if (details.numberSymbol !== "") return details.numberSymbol;
  return committee ? "UBND" : "………";
}

function issueNumber({ number }: GivenIssue): string {
  return number === undefined ? numberBlank : String(number).padStart(2, "0");
}

/** Offices whose own name is no place: their documents are dated where the committee above them sits. */
const isNoPlace =
  /^(?:sở|ban|cục|chi cục|chi nhánh|thanh tra|văn phòng|trung tâm|phòng|bộ phận|bộ|công an|thuế|kho bạc|đội|hội đồng)(?:\s|$)/iu;
const placeWithKind =
  /(?:^|\s)(?:xã|phường|thị trấn|đặc khu|tỉnh|thành phố|tp\.?)\s+(\p{Lu}[^,(]*?)(?:\s+-\s.*)?$/iu;

/** The place of issue: as given, else what the names of the office and of those above it say; never guessed. */
function placeName(details: OfficeDetails, board: Subject): string {
  if (details.place !== "") return details.place;
  const unit = board.unit === null ? "" : unitName(board.unit.text);
  const office = details.office === "" ? unit : details.office;
  const told = placeIn(office) ?? placeIn(details.parent) ?? placeIn(unit);
  if (told !== null) return told;
  const bare = (unit.split(/,|\s-\s/u)[0] ?? "").replace(peoplesCommittee, "").trim();
  return bare === "" || isNoPlace.test(bare) ? "………" : bare;
}

/** @example placeIn("Trung tâm Phục vụ hành chính công xã Chí Minh") // "Chí Minh" */
function placeIn(name: string): string | null {
  const [own = ""] = name.split(",");
  return placeWithKind.exec(own.trim())?.[1]?.trim() ?? null;
}

function issueDate({ date }: GivenIssue, board: Subject): string {
  if (date !== undefined) return longDate(date);
  const [year = "", month] = (board.period?.date ?? "").split("-");
  // The report of a period that ends with the year is as a rule signed in the next one.
  const known = year !== "" && month !== "12";
  return `ngày${dateBlank}tháng${dateBlank}năm ${known ? year : "20……"}`;
}

/**
 * Which document an annex goes with.
 * @example annexReference(letterhead, "BÁO CÁO", "UBND tỉnh Phú Thọ") // "(Kèm theo Báo cáo số:    /BC-UBND ngày … của UBND tỉnh Phú Thọ)"
 */
export function annexReference(
  { numberLine, placeAndDate }: Letterhead,
  name: string,
  office: string
): string {
  const date = placeAndDate.slice(placeAndDate.indexOf(", ngày") + 2);
  return `(Kèm theo ${upperFirst(name.toLocaleLowerCase("vi"))} ${lowerFirst(numberLine)} ${date} của ${office})`;
}
