import type { PeriodLeague } from "../figures/periodLeague";
import { lex } from "../hear/lexer";
import type { NameBook } from "../hear/nameBook";
import { firstDay, kindOfKey, lastDay, withYear } from "../hear/periods";
import { spelled } from "../hear/spelling";
import type { Token } from "../hear/tokens";
import type { Case } from "./ownTruth";

const openWords =
  /tạm\s*(?:thời|tính)|sơ\s*bộ|dự\s*kiến|chưa\s*chốt|ước\s*(?:tính|đạt|thực\s*hiện)|chưa\s*chính\s*thức/iu;
/** Behind these stands the day on which figures were taken. */
const takenWords =
  /(?:số|dữ)\s+liệu|cập\s+nhật|trích\s+xuất|chốt|thời\s+điểm|đến(?:\s+hết)?(?:\s+ngày)?\s+(?=\d)/iu;
const bareDay = /đến\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})(?![\d/.-]*\d)/iu;

type Reason = "marked" | "dataDate";

/** Why the figures of a period may still change, by the lines around the table and its cells; null where nothing says so. */
export function openFigures(self: Case): Reason | null {
  const { now, lines, ledger } = self;
  const texts = [...lines, now.period?.label ?? ""].map((line) => spelled(line).text);
  if (texts.some((text) => openWords.test(text)) || isMarked(self)) return "marked";
  const { end } = now;
  if (end === null) return null;
  const isDay = kindOfKey(now.key).startsWith("day");
  const open = isDay
    ? isLastOfUnit(self) && texts.some((text) => namesLonger(text, end, ledger.names))
    : texts.some((text) => takenBefore(text, end, ledger.names));
  return open ? "dataDate" : null;
}

/** The total is marked; without one, every group is. */
function isMarked({ row: { board } }: Case): boolean {
  const total = board.total?.points.status;
  if (total === "given" || total === "provisional") return total === "provisional";
  const known = board.groups
    .map(({ points }) => points.status)
    .filter((status) => status === "given" || status === "provisional");
  return known.length > 0 && known.every((status) => status === "provisional");
}

/** Days before were steps on the way to this one. */
function isLastOfUnit({ ledger, now, unit, isNamedOnce }: Case): boolean {
  const isLater = ({ end }: PeriodLeague): boolean =>
    end !== null && now.end !== null && end > now.end;
  return !isNamedOnce || !ledger.periods.some((each) => isLater(each) && each.row(unit) !== null);
}

/** Whether a text names a month, quarter or half that held the day and was not over. */
function namesLonger(text: string, day: string, names: NameBook): boolean {
  return keysIn(lex(text, names).tokens, day)
    .filter((key) => /^[MQH]/.test(kindOfKey(key)))
    .some((key) => (firstDay(key) ?? day) <= day && day < (lastDay(key) ?? day));
}

function takenBefore(text: string, end: string, names: NameBook): boolean {
  return text.split(";").some((clause) => {
    const at = takenWords.exec(clause)?.index;
    if (at === undefined) return false;
    const behind = clause.slice(at);
    const days = keysIn(lex(behind, names).tokens, end).filter((key) => lastDay(key) === key);
    const [, day = "", month = ""] = bareDay.exec(behind) ?? [];
    const bare =
      days.length > 0 || day === ""
        ? []
        : [`${end.slice(0, 4)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`];
    const latest = [...days, ...bare].toSorted().at(-1);
    return latest !== undefined && latest < end;
  });
}

function keysIn(tokens: readonly Token[], near: string): readonly string[] {
  return tokens.flatMap((token) =>
    token.kind === "period" ? [withYear(token.key, Number(near.slice(0, 4)))] : []
  );
}
