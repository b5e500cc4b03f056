import { analyzeWorkbook } from "../chain/analyzeWorkbook";
import { chooseBoard } from "../chain/chooseBoard";
import { targetOf } from "../chain/decisions";
import { hundredths } from "../decision766/hundredths";
import type { Target } from "../scoring/decisions/target";
import { standingStill, type Outlook } from "../scoring/decisions/outlook";
import { parseCommand, UsageError } from "./arguments";
import { centralConfig } from "./centralConfig";
import { chosenSubject } from "./chosenSubject";
import { readInput } from "./readInput";
import { targetJson } from "./targetJson";
import { targetText } from "./targetText";
import type { Console } from "./terminal/console";
import { printableJson } from "./terminal/printable";

/**
 * `target FILE [--period LABEL] [--unit NAME] (--rank N | --points X | --grade NAME) [--others still|trend]
 * [--growth P] [--json]`: the cheapest ways to a target, as a summary or as JSON.
 */
export async function target(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, {
    period: { type: "string" },
    unit: { type: "string" },
    rank: { type: "string" },
    points: { type: "string" },
    grade: { type: "string" },
    others: { type: "string" },
    growth: { type: "string" },
    json: { type: "boolean" },
    config: { type: "string" },
  });
  const wanted = targetIn(values);
  const outlook = outlookIn(values);
  const contents = await (await readInput(file, console)).read();
  const central = await centralConfig(file, values.config, console);
  const analysis = analyzeWorkbook(contents, { central });
  const { period, unit } = values;
  const request = {
    ...(period === undefined ? {} : { period }),
    ...(unit === undefined ? {} : { unit }),
  };
  const choice = chosenSubject(chooseBoard(analysis.joined, request), analysis.findings[0]);
  const answer = targetOf(analysis, choice, wanted, outlook);
  if (values.json === true)
    console.out(`${printableJson(targetJson(choice, wanted, outlook, answer), 2)}\n`);
  else console.say(targetText(choice, wanted, outlook, answer));
}

interface Wanted {
  readonly rank?: string | undefined;
  readonly points?: string | undefined;
  readonly grade?: string | undefined;
}

function targetIn({ rank, points, grade }: Wanted): Target {
  const given = [rank, points, grade].filter((each) => each !== undefined);
  if (given.length !== 1) {
    throw new UsageError(
      "Hãy nêu một mục tiêu: --rank THỨ_HẠNG, --points ĐIỂM hoặc --grade XẾP_LOẠI."
    );
  }
  if (rank !== undefined) {
    if (!/^[1-9]\d{0,5}$/.test(rank)) throw new UsageError(`--rank phải là số từ 1: “${rank}”.`);
    return { kind: "rank", place: Number(rank) };
  }
  if (points !== undefined) {
    if (!/^\d{1,3}([.,]\d{1,2})?$/.test(points)) {
      throw new UsageError(`--points phải là điểm, ví dụ 98 hoặc 97,5: “${points}”.`);
    }
    return {
      kind: "points",
      points: hundredths(Math.round(Number(points.replace(",", ".")) * 100)),
    };
  }
  return { kind: "grade", name: (grade ?? "").normalize("NFC").trim() };
}

function outlookIn({
  others,
  growth = "0",
}: {
  readonly others?: string | undefined;
  readonly growth?: string | undefined;
}): Outlook {
  if (others !== undefined && others !== "still" && others !== "trend") {
    throw new UsageError(
      `--others là still (các đơn vị khác giữ nguyên điểm) hoặc trend (tăng, giảm như từ kỳ trước): “${others}”.`
    );
  }
  if (!/^(\d{1,3}|1000)$/.test(growth)) {
    throw new UsageError(`--growth là số phần trăm nguyên từ 0 đến 1000: “${growth}”.`);
  }
  return { others: others ?? standingStill.others, growth: Number(growth) };
}
