import { followLanguage } from "../strings/language";
import { strings } from "../strings/strings";
import { speakWanted } from "../strings/wantedLanguage";
import { takeOver } from "./startState";

/**
 * Draws the page in the language that is wanted here, and anew with every change of it.
 * @returns ends the drawing
 */
export async function drawInLanguage(draw: () => void): Promise<() => void> {
  await speakWanted();
  takeOver(window);
  return followLanguage(() => {
    document.title = strings.common.pageTitle;
    draw();
  });
}
