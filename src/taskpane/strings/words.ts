/**
 * The shape of a catalogue, whatever its language: the same keys, texts for texts, functions of the same arguments
 * for functions.
 */
export type Words<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string
    ? string
    : Catalogue[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Words<Catalogue[Key]>;
};
