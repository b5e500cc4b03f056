import type { ReportDocument, ReportTable } from "../../../src/report/reportDocument";
import { halfUp, type Scene } from "./scene";

const shown = (value: number | null | undefined): string => {
  if (value == null) return "–";
  const [whole, part] = [Math.trunc(value / 100), Math.abs(value % 100)];
  const digits = part === 0 ? "" : `,${String(part).padStart(2, "0").replace(/0$/, "")}`;
  return `${String(whole)}${digits}`;
};

/** Headers of the columns, those above joined to those below. */
function headersOf({
  header,
}: ReportTable): readonly { readonly above: string; readonly text: string }[] {
  const [top = [], below = []] = header;
  const rest = [...below];
  return top.flatMap(({ text, columnSpan, rowSpan }) =>
    rowSpan > 1 || below.length === 0
      ? [{ above: "", text }]
      : rest.splice(0, columnSpan).map((each) => ({ above: text, text: each.text }))
  );
}

/** Cells of the table of scores that are not what the sheet shows. */
export function wrongCells(document: ReportDocument, scene: Scene): readonly string[] {
  const table = document.sections[0]?.parts
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "table");
  if (table?.kind !== "table") return [];
  const headers = headersOf(table);
  return table.rows.flatMap(({ cells, total }, row) =>
    cells.flatMap(({ span: { text } }, column) => {
      const { above = "", text: header = "" } = headers[column] ?? {};
      const wanted = wantedIn(scene, total ? null : row, above, header);
      return wanted === null || wanted.includes(text)
        ? []
        : [`${above} ${header}, row ${String(row + 1)}: ${text} (${wanted.join(" or ")})`];
    })
  );
}

function wantedIn(
  scene: Scene,
  group: number | null,
  above: string,
  header: string
): readonly string[] | null {
  const period =
    above === ""
      ? scene.now
      : scene.told.periods.findIndex(({ said, label }) =>
          [said, label, said.replace("ngày ", "")].some(
            (each) => each.toLowerCase() === above.toLowerCase()
          )
        );
  const score = scene.at(period);
  const points = group === null ? score?.total : score?.groups[group];
  const max = group === null ? 10_000 : scene.max(group);
  switch (header) {
    case "Điểm":
    case "Điểm đạt được":
      return [shown(points)];
    case "Điểm tối đa":
      return [shown(max)];
    case "Tỷ lệ":
      return [points == null ? "–" : `${shown(halfUp(points * 10_000, max))}%`];
    case "Điểm thiếu":
      return [
        points != null && points > max ? "Vượt" : shown(points == null ? null : max - points),
      ];
    case "Xếp vị trí": {
      const place = group === null ? score?.place : score?.groupPlaces[group];
      const of = group === null ? score?.of : null;
      return [place == null ? "–" : of == null ? String(place) : `${String(place)}/${String(of)}`];
    }
    case "Thứ hạng (tính theo bảng)": {
      const rows = [...(scene.told.leagues[period]?.values() ?? [])];
      const all = rows.flatMap((each) => (group === null ? each.total : each.groups[group]) ?? []);
      const place =
        points == null || all.length < 2 ? null : 1 + all.filter((each) => each > points).length;
      return [
        place === null
          ? "–"
          : group === null
            ? `${String(place)}/${String(all.length)}`
            : String(place),
      ];
    }
    default:
      return null;
  }
}
