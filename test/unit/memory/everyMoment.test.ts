import { unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { mendFormulas } from "../../../src/commands/ribbonCommands";
import { formatCell } from "../../../src/cells/address";
import { gridFromValues, type Grid } from "../../../src/cells/grid";
import { storeSheet } from "../../../src/memory/memoryRows";
import { allColumnsOutput, columnsOutput } from "../../../src/taskpane/columns/columnsOutput";
import type { ProducedFile } from "../../../src/taskpane/host/paneHost";
import { saveBatch } from "../../../src/taskpane/report/batch/saveBatch";
import { reportOutput } from "../../../src/taskpane/report/reportOutput";
import { chosenBoard } from "../../../src/taskpane/session/chosenBoard";
import type { Present } from "../../../src/taskpane/session/output";
import type { Session } from "../../../src/taskpane/session/session";
import { typingBefore } from "../../host/examples/typingBefore";
import { hostStatus } from "../../host/faults";
import type { ExcelHost } from "../../host/ExcelHost";
import { openDoor, sessionOn, type Door, type DoorName } from "./doors";

const report = (present: Present) => reportOutput(present, { template: "report", length: "full" });
const percents = (present: Present) => columnsOutput(present, ["percent"]);

const sampleSheet = "Tổng hợp";
const downloaded: ProducedFile[] = [];
vi.mock("../../../src/taskpane/host/download", () => ({
  download: (file: ProducedFile) => downloaded.push(file),
}));

const excels: readonly DoorName[] = ["Excel 1.14", "Excel 1.20"];
let door: Door;

afterEach(() => {
  door.close();
});

function hostOf({ host }: Door): ExcelHost {
  if (host === null) throw new Error("Not in Excel.");
  return host;
}

/** Keeps what is asked about. */
function keepAll(): void {
  const { session } = door;
  session.subscribe(() => {
    const { question } = session.getState();
    if (question?.kind !== "changed") return;
    queueMicrotask(() => {
      session.answer({ kind: "changed", replaced: new Set() });
    });
  });
}

interface Action {
  readonly name: string;
  /** What was done before, on another day where `isReopened`. */
  readonly before: (door: Door) => Promise<unknown>;
  readonly isReopened?: boolean;
  readonly run: (door: Door) => Promise<unknown>;
}

const actions: readonly Action[] = [
  {
    name: "columns",
    before: () => Promise.resolve(),
    run: ({ session }) => session.put(allColumnsOutput),
  },
  {
    name: "columns again",
    before: ({ session }) => session.put(percents),
    run: ({ session }) => session.put(allColumnsOutput),
  },
  {
    name: "report",
    before: ({ session }) => session.put(percents),
    run: ({ session }) => session.put(report),
  },
  {
    name: "settings",
    before: ({ session }) => session.put(percents),
    run: ({ session }) => session.remember((known) => ({ ...known, tieRule: "dense" })),
  },
  {
    name: "undo",
    before: ({ session }) => session.put(percents),
    run: ({ session }) => session.undo(),
  },
  {
    name: "undo on another day",
    before: ({ session }) => session.put(percents),
    isReopened: true,
    run: ({ session }) => session.undo(),
  },
  {
    name: "redo on another day",
    before: async (opened) => {
      await opened.session.put(percents);
      const again = sessionOn(opened.workbook);
      await again.refresh();
      await again.undo();
    },
    isReopened: true,
    run: ({ session }) => session.redo(),
  },
  {
    name: "mending",
    before: async (opened) => {
      // As a file comes back from an Excel without the add-in; one of them where the person types.
      for (const row of [3, 4, 5, 40]) {
        await opened.type(sampleSheet, row, 9, `=_xldudf_SCORE766("4.1",${row},378)`);
      }
    },
    run: ({ session }) => mendFormulas(session, { show: () => Promise.resolve() }),
  },
  {
    name: "batch",
    before: () => Promise.resolve(),
    run: ({ session }) => batch(session),
  },
];

const form = { template: "report", length: "full" } as const;

/** *Lập báo cáo cho nhiều đơn vị*, about the table that is looked at. */
async function batch(session: Session): Promise<boolean> {
  const { analysis } = session.getState();
  const seen = analysis === null ? null : chosenBoard(analysis, null);
  if (seen === null) return false;
  const request = { template: form.template, workbook: "chi-so.xlsx" };
  return saveBatch(session, { request, seen, source: "chi-so.xlsx", form });
}

type Cells = Readonly<Record<string, unknown>>;

/** What stands on the sheets that people see. */
function seen(host: ExcelHost): Cells {
  return Object.fromEntries(
    host.workbook.sheets
      .filter(({ name }) => name !== storeSheet)
      .flatMap((sheet) =>
        sheet.entries().flatMap(({ row, column, cell }) => {
          const shown = cell.formula ?? cell.value;
          return shown === ""
            ? []
            : [[`${sheet.name}!${formatCell({ row, column })}`, shown] as const];
        })
      )
  );
}

async function prepared(name: DoorName, { before, isReopened = false }: Action): Promise<void> {
  door = await openDoor(name);
  await door.session.refresh();
  await before(door);
  if (isReopened) {
    door = { ...door, session: sessionOn(door.workbook) };
    await door.session.refresh();
  }
  keepAll();
}

/** A cell of the first columns, or where they will stand; and one that is only the staff's. */
const places = [
  { what: "a cell of ours", row: 4, column: 9 },
  { what: "a cell of theirs", row: 40, column: 1 },
];

describe.each(excels)("at every moment of every action (%s)", (name) => {
  describe.each(actions)("$name", (action) => {
    it.each(places)("a person types into $what: before or after, and never lost", async (place) => {
      await prepared(name, action);
      const start = hostOf(door).addinRequests.length;
      const [sheet] = hostOf(door).workbook.sheets;
      const typed = {
        sheet: sheet?.name ?? "",
        row: place.row,
        column: place.column,
        input: "của tôi",
      };
      const key = `${typed.sheet}!${formatCell(typed)}`;
      const before = seen(hostOf(door));
      await action.run(door);
      const after = seen(hostOf(door));
      const count = hostOf(door).addinRequests.length - start;
      door.close();
      for (let request = 0; request < count; request += 1) {
        await prepared(name, action);
        typingBefore(hostOf(door), request, typed);
        await action.run(door);
        hostOf(door).beforeRequest = () => undefined;
        const now = seen(hostOf(door));
        expect(now[key], `typed before request ${request}`).toBe("của tôi");
        // Typed before anybody looked: the columns take the next free place.
        if (action.name === "columns" && request === 0) {
          expect(now).toMatchObject({ ...before, [key]: "của tôi" });
        } else {
          expect([
            { ...before, [key]: "của tôi" },
            { ...after, [key]: "của tôi" },
          ]).toContainEqual(now);
        }
        door.close();
      }
    });

    it.each([
      ["is being typed in", hostStatus.cellEditMode],
      ["breaks", hostStatus.generalFault],
      ["has forgotten us", hostStatus.sessionExpired],
    ])("Excel %s: before or after, and it is said", async (_case, status) => {
      await prepared(name, action);
      const start = hostOf(door).addinRequests.length;
      const before = seen(hostOf(door));
      await action.run(door);
      const after = seen(hostOf(door));
      const count = hostOf(door).addinRequests.length - start;
      door.close();
      for (let request = 0; request < count; request += 1) {
        await prepared(name, action);
        hostOf(door).faults.refuseRequest(status, request);
        await action.run(door);
        await door.session.refresh();
        expect([before, after], `refused request ${request}`).toContainEqual(seen(hostOf(door)));
        expect(door.session.getState().work).toBeNull();
        door.close();
      }
    });
  });
});

describe.each(excels)("reports for many units (%s)", (name) => {
  /** The units whose documents were handed over; null: no file was. */
  const units = (): readonly string[] | null => {
    const file = downloaded.pop();
    return file === undefined
      ? null
      : Object.keys(unzipSync(file.bytes)).filter((each) => each.endsWith(".docx"));
  };

  it.each([
    { case: "is being typed in", status: hostStatus.cellEditMode, requests: [0], isDone: false },
    { case: "breaks for good", status: hostStatus.generalFault, requests: [0, 1], isDone: false },
    // The first look falls back to asking for the list of sheets first.
    { case: "breaks once", status: hostStatus.generalFault, requests: [0], isDone: true },
    { case: "is well", status: hostStatus.generalFault, requests: [], isDone: true },
  ])("are all there or none is, when Excel $case", async ({ status, requests, isDone }) => {
    downloaded.length = 0;
    door = await openDoor(name, [league(3)]);
    await door.session.refresh();
    for (const request of requests) hostOf(door).faults.refuseRequest(status, request);
    expect(await batch(door.session)).toBe(isDone);
    expect(units()?.length ?? 0).toBe(isDone ? 3 : 0);
    expect(door.session.getState().notice?.intent).toBe(isDone ? "success" : "error");
  });
});

/** A league of so many units. */
function league(units: number): Grid {
  const names = [
    "Công khai, minh bạch (18đ)",
    "Tiến độ giải quyết (20đ)",
    "Dịch vụ công trực tuyến (12đ)",
    "Thanh toán trực tuyến (10đ)",
    "Mức độ hài lòng (18đ)",
    "Số hóa hồ sơ (22đ)",
  ];
  return gridFromValues("Các xã", [
    ["STT", "Đơn vị", ...names, "Tổng điểm"],
    ...Array.from({ length: units }, (_unit, at) => {
      const points = [18, 15 + (at % 50) / 10, 10, 8 + (at % 20) / 10, 17, 20 + (at % 15) / 10];
      const total = Math.round(points.reduce((sum, each) => sum + each, 0) * 100) / 100;
      return [at + 1, `Xã số ${at + 1}`, ...points, total];
    }),
  ]);
}

describe.each(excels)("requests of an action (%s)", (name) => {
  it.each([7, 114, 3_321])(
    "over %i rows: six, and one for each 5,000 cells",
    async (units) => {
      door = await openDoor(name, [league(units)]);
      await door.session.refresh();
      const host = hostOf(door);
      const over: string[] = [];
      const count = async (
        what: string,
        cells: number,
        run: () => Promise<unknown>
      ): Promise<void> => {
        const start = host.addinRequests.length;
        await run();
        expect(door.session.getState().notice?.intent, what).not.toBe("error");
        const requests = host.addinRequests.length - start;
        const allowed = 6 + Math.ceil(cells / 5_000);
        if (requests > allowed) over.push(`${what}: ${requests} > ${allowed}`);
      };
      const columns = (units + 1) * 4;
      await count("columns", columns, () => door.session.put(allColumnsOutput));
      await count("columns again", columns, () => door.session.put(allColumnsOutput));
      await count("report", 2_000, () => door.session.put(report));
      await count("settings", 100, () =>
        door.session.remember((known) => ({ ...known, tieRule: "dense" }))
      );
      await count("undo of the report", 2_000, () => door.session.undo());
      door = { ...door, session: sessionOn(door.workbook) };
      await door.session.refresh();
      await count("undo on another day", columns, () => door.session.undo());
      await count("redo on another day", columns, () => door.session.redo());
      expect(over).toEqual([]);
    },
    120_000
  );
});
