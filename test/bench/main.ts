import os from "node:os";
import { analyses, years } from "./analyses";
import { batch } from "./batch";
import { claims } from "./claims";
import { warmUp } from "./commandLine";
import { decisions } from "./decisions";
import { functions } from "./functions";
import { leagues } from "./leagues";
import { proofreading } from "./proofreading";
import { registers, small } from "./registers";
import { summary } from "./report";
import { wholeColumnsAndPlaces } from "./wholeColumns";

/*
 * npm run bench [-- --quick]: what things cost, as ratios to something measured in the same run. CPU of whole
 * processes, user and system together: elapsed time on a busy machine tells nothing. Every line asserts its answer.
 */
const quick = process.argv.includes("--quick");
const [processor] = os.cpus();
process.stdout.write(
  `${processor?.model ?? ""}, ${String(os.cpus().length)} cores, Node ${process.version}, ${os.platform()}\n`
);

warmUp();
const ward = small();
registers(quick ? [40_000] : [40_000, 100_000, 500_000], !quick);
leagues(quick ? [1000, 3321] : [1000, 3321, 10_000, 40_000], ward);
analyses(quick ? [500, 1000] : [1000, 3321]);
if (!quick) years([400, 1000, 3321], 12);
await proofreading();
await claims(quick ? [500, 1000] : [1000, 4000]);
batch(quick ? 20 : 114, ward);
functions(quick);
wholeColumnsAndPlaces(quick);
decisions();
summary();
