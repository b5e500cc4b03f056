import { besides } from "../../../claims/beside";
import type { BoardAssessment } from "../../../scoring/assessment";
import type { ReportBlock, ReportSection } from "../../reportDocument";
import { numbered, paragraph, words } from "../blocks";
import { plain as unnumbered, sheetFaults } from "../brief";
import { shortSetName, upperCase } from "../officialWords";
import { inNumerals, type SectionDraft, type SectionInput } from "../sections";
import { groupTable } from "./groupTable";
import { leagueLossChart } from "./lossChart";
import { unitTable } from "./unitTable";
import { unitsByPoints } from "./leagueUnits";

/** More rows than this go into an annex. */
const mostRowsInText = 30;

interface LeagueInput extends SectionInput {
  /** The board whose figures stand for the table, without its unit's name: its texts are nobody's alone. */
  readonly worded: BoardAssessment;
}

interface LeagueParts {
  readonly sections: readonly ReportSection[];
  /** What each annex holds. */
  readonly annexes: readonly (readonly ReportBlock[])[];
}

/** The body of a document about all units of a table, and the list of units behind it where it is long. */
export function leagueParts(given: SectionInput): LeagueParts {
  const input: LeagueInput = { ...given, worded: { ...given.board, unit: null } };
  if (input.template === "brief") return { sections: inNumerals(briefDrafts(input)), annexes: [] };
  const { assessment, board, marks } = input;
  const units = unitsByPoints(assessment, board);
  const isLong = units.length > mostRowsInText;
  const list = unitTable(units, `Bảng ${isLong ? "2" : "1"}. Kết quả của các đơn vị`, marks);
  const drafts: readonly SectionDraft[] = [
    {
      heading: `KẾT QUẢ THỰC HIỆN ${upperCase(shortSetName)} CỦA CÁC ĐƠN VỊ`,
      parts: numbered([
        {
          heading: "Kết quả chung",
          blocks: [
            ...said(input),
            ...(isLong
              ? [words("Kết quả của từng đơn vị có trong bảng tại Phụ lục kèm theo.")]
              : [list]),
          ],
        },
        {
          heading: "Kết quả theo nhóm chỉ số",
          blocks:
            board.groups.length > 0
              ? [
                  groupTable(
                    board,
                    besides(assessment, board).league(board),
                    `Bảng ${isLong ? "1" : "2"}. Điểm các nhóm chỉ số của các đơn vị trong bảng`,
                    marks
                  ),
                ]
              : [],
        },
      ]),
    },
    { heading: "TỒN TẠI, HẠN CHẾ", parts: unnumbered(losses(input)) },
    {
      heading: "NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI",
      // What each unit has to do stands in its own report; what its superior orders nobody but a person knows.
      parts: unnumbered([words("Nhiệm vụ, giải pháp cụ thể do đơn vị rà soát, bổ sung: ………………")]),
    },
  ];
  return { sections: inNumerals(drafts), annexes: isLong ? [[list]] : [] };
}

function said({ narrative, worded, marks, assessment }: LeagueInput): readonly ReportBlock[] {
  return [
    ...narrative.overall.map((each) => paragraph(each, worded, marks)),
    ...sheetFaults(assessment),
  ];
}

function losses({
  narrative,
  board,
  worded,
  marks,
  assessment,
}: LeagueInput): readonly ReportBlock[] {
  if (narrative.groups.length === 0) return [];
  const chart = leagueLossChart(board, besides(assessment, board).league(board));
  return [
    words("Các nhóm chỉ số thiếu điểm, xếp theo số điểm thiếu bình quân từ nhiều đến ít:"),
    ...narrative.groups.map((each) => paragraph(each, worded, marks, true)),
    ...(chart === null ? [] : [{ kind: "charts" as const, charts: [chart] }]),
  ];
}

function briefDrafts(input: LeagueInput): readonly SectionDraft[] {
  const { narrative, worded, marks } = input;
  return [
    { heading: "KẾT QUẢ", parts: unnumbered(said(input)) },
    {
      heading: "ĐIỂM CẦN CHÚ Ý",
      parts: unnumbered(narrative.groups.map((each) => paragraph(each, worded, marks, true))),
    },
  ];
}
