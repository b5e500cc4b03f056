import { fold } from "../sheet/text/fold";

/**
 * The names a person can have meant: those that are the same when folded, else those that hold the words typed.
 * @example matchingNames(["Xã An Bình", "Xã Bình Minh"], "an bình") // ["Xã An Bình"]
 */
export function matchingNames(names: readonly string[], wanted: string): readonly string[] {
  const name = fold(wanted);
  const exact = names.filter((each) => fold(each) === name);
  return exact.length > 0 ? exact : names.filter((each) => ` ${fold(each)} `.includes(` ${name} `));
}
