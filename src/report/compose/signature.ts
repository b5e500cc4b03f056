import { DOTTED_LINE, type OfficeDetails } from "../../settings/officeDetails";
import { upperCase } from "./officialWords";

/**
 * The lines above the signature, in capitals; the first bears the form of signing.
 * @example signatureTitles({ ...details, signerForm: "KT.", signerTitles: ["Chủ tịch", "Phó Chủ tịch"] }) // ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
 */
export function signatureTitles({ signerForm, signerTitles }: OfficeDetails): readonly string[] {
  const wanted = signerForm === "direct" ? 1 : 2;
  const blanks = Array.from(
    { length: Math.max(wanted - signerTitles.length, 0) },
    () => DOTTED_LINE
  );
  const lines = [...signerTitles.map(upperCase), ...blanks];
  const [first = DOTTED_LINE, ...rest] = lines;
  return signerForm === "direct" ? [first, ...rest] : [`${signerForm} ${first}`, ...rest];
}

/** Each line "- …;", the last, where the document is filed, with a full stop. */
export function recipientLines({ recipients }: OfficeDetails): readonly string[] {
  const given = recipients.length > 0 ? recipients : [DOTTED_LINE, `Lưu: VT, ${DOTTED_LINE}`];
  return given.map((line, index) => {
    const bare = line.replace(/^[-–\s]+|[;.\s]+$/gu, "");
    return `- ${bare}${index === given.length - 1 ? "." : ";"}`;
  });
}
