/** Widths in a plan count characters of the default font, as files do; the API counts points. */
const pixelsPerCharacter = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/** @example pointsOf(13) // 72 */
export function pointsOf(characters: number): number {
  return (characters * pixelsPerCharacter + padding) * pointsPerPixel;
}

/** @example charactersOf(72) // 13 */
export function charactersOf(points: number): number {
  return (points / pointsPerPixel - padding) / pixelsPerCharacter;
}
