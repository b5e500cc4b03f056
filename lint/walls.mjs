import { dirname, relative, resolve, sep } from "node:path";

/**
 * Which room may import which, and why no other. A name with a slash is a part of a room: `workbook/file/xml` lets
 * that folder in and nothing beside it. docs/architecture.md draws the same map.
 * @type {Record<string, { readonly imports: readonly string[], readonly because: string }>}
 */
export const walls = {
  cells: { imports: [], because: "Cells know no domain: every room stands on them." },
  decision766: {
    imports: [],
    because: "The Decision is data: it knows neither sheets nor screens.",
  },
  sheet: {
    imports: ["cells", "decision766"],
    because: "Reading says what a sheet prints; it neither scores nor words it.",
  },
  scoring: {
    imports: ["cells", "decision766", "sheet"],
    because: "Scoring is arithmetic over boards; how it is said is not its concern.",
  },
  claims: {
    imports: ["cells", "decision766", "sheet", "scoring"],
    because: "What may be said is decided before anybody says it.",
  },
  narrative: {
    imports: ["cells", "decision766", "sheet", "scoring", "claims"],
    because: "Sentences know claims and figures, not Word, Excel or React.",
  },
  plan: {
    imports: ["cells"],
    because: "An edit plan is data over cells, the same for any domain and any adapter.",
  },
  memory: {
    imports: ["cells", "plan"],
    because: "What was written is told by marks over cells, the same for any domain.",
  },
  settings: {
    imports: [
      "memory",
      "cells",
      "decision766",
      "sheet",
      "scoring",
      "claims",
      "narrative",
      "plan",
      "report/sheet/ownSheet",
    ],
    because: "What a workbook remembers is read before anything is composed.",
  },
  columns: {
    imports: ["cells", "decision766", "sheet", "scoring", "plan"],
    because: "Computed columns are a plan over an assessment; adapters carry it out.",
  },
  report: {
    imports: [
      "cells",
      "decision766",
      "sheet",
      "scoring",
      "claims",
      "narrative",
      "plan",
      "memory",
      "settings",
      "workbook/file",
    ],
    because: "A document is made of sentences; how the figures came about is done.",
  },
  proofreading: {
    imports: ["cells", "decision766", "sheet", "scoring", "plan", "report", "workbook/file"],
    because:
      "What wrote a text cannot vouch for it: proofreading hears it by its own vocabulary and arithmetic, never by the narrative's or the claims'.",
  },
  workbook: { imports: ["cells", "plan"], because: "Adapters carry plans out and know no domain." },
  chain: {
    imports: [
      "cells",
      "decision766",
      "sheet",
      "scoring",
      "claims",
      "narrative",
      "plan",
      "memory",
      "settings",
      "columns",
      "report",
      "proofreading",
      "workbook/file",
    ],
    because: "The only composer: doors open onto it, it knows none of them.",
  },
  functions: {
    imports: [
      "cells",
      "decision766",
      "sheet",
      "scoring",
      "claims",
      "narrative",
      "plan",
      "settings",
      "chain",
    ],
    because: "Functions in cells are a door: they write no workbook and know no other door.",
  },
  commands: {
    imports: ["chain", "taskpane"],
    because: "Buttons of the ribbon do what the pane does, by the pane's session.",
  },
  taskpane: {
    imports: [
      "cells",
      "decision766",
      "sheet",
      "scoring",
      "claims",
      "narrative",
      "plan",
      "memory",
      "settings",
      "columns",
      "report",
      "proofreading",
      "workbook",
      "chain",
      "functions",
      "commands/associate",
    ],
    because: "The pane is a door: it knows the command line not at all.",
  },
  cli: {
    imports: [
      "cells",
      "decision766",
      "sheet",
      "scoring",
      "claims",
      "narrative",
      "plan",
      "memory",
      "settings",
      "columns",
      "report",
      "proofreading",
      "workbook",
      "chain",
      "functions",
    ],
    because: "The command line is a door: it knows no screen.",
  },
};

/** Packages that belong to some rooms alone. */
const packages = [
  { of: /^(?:react|react-dom|@fluentui|@tanstack)(?:\/|$)/u, rooms: ["taskpane", "commands"] },
  { of: /^(?:docx|fflate)(?:\/|$)/u, rooms: ["report", "workbook", "proofreading", "cli"] },
  { of: /^exceljs(?:\/|$)/u, rooms: ["cli"] },
  { of: /^node:/u, rooms: ["cli", "workbook"] },
];

/** @param {string} file path from the root of the project */
export function roomOf(file) {
  const [top, room] = file.split(sep);
  return top === "src" && room !== undefined && room in walls ? room : null;
}

/**
 * Why a file may not import something; null when it may.
 * @param {string} file @param {string} imported both as paths from the root, or the name of a package
 */
export function wallBetween(file, imported) {
  const room = roomOf(file);
  if (room === null) return null;
  const { imports, because } = walls[room];
  const packed = packages.find(({ of }) => of.test(imported));
  if (packed !== undefined)
    return packed.rooms.includes(room)
      ? null
      : `${imported} is for ${packed.rooms.join(", ")} alone. ${because}`;
  const other = roomOf(imported);
  if (other === null || other === room) return null;
  const part = imported.split(sep).slice(1).join("/");
  const isOpen = imports.some((each) => part === each || part.startsWith(`${each}/`));
  return isOpen ? null : `src/${room} may not import from src/${other}. ${because}`;
}

/** The wall as a rule of ESLint. */
export const wallsPlugin = {
  rules: {
    rooms: {
      meta: { type: "problem", schema: [] },
      create(context) {
        const file = relative(context.cwd, context.filename);
        const check = (node) => {
          const source = node.source?.value;
          if (typeof source !== "string") return;
          const imported = source.startsWith(".")
            ? relative(context.cwd, resolve(dirname(context.filename), source))
            : source;
          const message = wallBetween(file, imported);
          if (message !== null) context.report({ node, message });
        };
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
        };
      },
    },
  },
};
