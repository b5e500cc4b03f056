// Loaded before a measured program: tells at its end, on the error stream, what the whole process used.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(
    `\nusage ${String((userCPUTime + systemCPUTime) / 1e6)} ${String(Math.round(maxRSS / 1024))}\n`
  );
});
