import type { faults as vietnamese } from "../faults";
import type { Words } from "../words";

export const faults: Words<typeof vietnamese> = {
  partTitle: "This part could not be fetched",
  part:
    "Part of the program could not be fetched: the network to the server is down, or the program on the server has just " +
    "been replaced. The open workbook, and all that was written, is untouched.",
  title: "Something went wrong here",
  text: (detail) =>
    "The open workbook, and all that was written, is untouched. Choose Reload; if it stays, pass this line on to whoever " +
    `helps you: ${detail}`,
  reload: "Reload",
};
