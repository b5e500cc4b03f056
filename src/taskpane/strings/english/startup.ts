import type { StartupWords } from "../startup";

export const startup: StartupWords = {
  question:
    "This workbook uses functions of Score766. Shall Excel load Score766 whenever the file is opened? Then cells compute without the pane; but whoever has no Score766 may see a fault of the add-in on opening. For them make a “Copy without Score766” in More.",
  load: "Load with this file",
  none: "No",
  label: "Load Score766 when this file is opened",
  hint: "For places without Score766: clear this, save the file, and make a “Copy without Score766” in More.",
  kept: (starts) =>
    starts
      ? "Excel will load Score766 when this file is opened, once it is saved. Settings can take it back."
      : "This file does not load Score766. Settings can change it.",
};
