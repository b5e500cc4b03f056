import { measure } from "./measure";

// npm run worlds -- 3000 1
const [boards = 1000, seed = 1] = process.argv.slice(2).map(Number);
const measured = measure(boards, seed);
for (const fault of measured.faults.slice(0, 60)) process.stdout.write(`${fault}\n`);
for (const alarm of measured.alarms.slice(0, 40)) process.stdout.write(`ALARM ${alarm}\n`);
process.stdout.write(
  `${String(measured.boards)} boards (${String(measured.unread)} not read), ${String(measured.clauses)} claims judged over all worlds: ${String(measured.faults.length)} false or not licensed, ${String(measured.alarms.length)} false alarms\n`
);
process.exitCode = measured.faults.length + measured.alarms.length > 0 ? 1 : 0;
