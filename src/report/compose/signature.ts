import { DOTTED_LINE, type OfficeDetails } from "../../settings/officeDetails";
import { upperCase } from "./officialWords";

/**
 * The lines above the signature, in capitals; the first bears the form of signing.
 * @example signatureTitles({ ...details, signerForm: "KT.", signerTitles: ["Chủ tịch", "Phó Chủ tịch"] }) // "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH", the form tied to its title
 */
export function signatureTitles({ signerForm, signerTitles }: OfficeDetails): readonly string[] {
  const wanted = signerForm === "direct" || signerForm === "Q." ? 1 : 2;
  const blanks = Array.from(
    { length: Math.max(wanted - signerTitles.length, 0) },
    () => DOTTED_LINE
  );
  const lines = [...signerTitles.map(upperCase), ...blanks];
  const [first = DOTTED_LINE, ...rest] = lines;
  return (signerForm === "direct" ? [first, ...rest] : [withForm(signerForm, first), ...rest]).map(
    unparted
  );
}

/** A form that the office typed itself is not set before the title again. */
function withForm(form: string, title: string): string {
  return title.startsWith(`${form} `) || title.startsWith(form) ? title : `${form} ${title}`;
}

/** A form of signing and its title are never on two lines. */
function unparted(line: string): string {
  return line.replace(/^((?:KT|TM|TL|TUQ|Q)\.)\s*/u, "$1\u00A0");
}

/** Each line "- …;", the last, where the document is filed, with a full stop. */
export function recipientLines({ recipients }: OfficeDetails): readonly string[] {
  const given = recipients.length > 0 ? recipients : [DOTTED_LINE, `Lưu: VT, ${DOTTED_LINE}`];
  return given.map((line, index) => {
    const bare = line.replace(/^[-–\s]+|[;.\s]+$/gu, "");
    return `- ${bare}${index === given.length - 1 ? "." : ";"}`;
  });
}
