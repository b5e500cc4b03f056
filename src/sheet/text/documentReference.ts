/**
 * Official documents that a title mentions have numbers and dates of their own, none of which is the period of the
 * scores: "(Kèm theo Báo cáo số 45/BC-UBND ngày 05/10/2026)". Patterns over small letters without marks.
 */
const documents =
  "quyet dinh|nghi quyet|nghi dinh|cong van|cong dien|ke hoach|thong tu|thong bao|bao cao|to trinh|chi thi|giay moi|van ban|ket luan|huong dan|phu luc|luat|qd|nq|nd|cv|kh|bc|tb";
/** Figures, or the dots left for them. */
const blank = String.raw`[\d.…_]*`;
const date = String.raw`(?:${blank}\s*thang\s*${blank}\s*(?:/|nam\s*)(?:20\d*|[.…_]*)|${blank}\s*[/.\-]\s*${blank}\s*[/.\-]\s*(?:20\d\d|\d\d|[.…_]+)(?!\d))`;
const dated = String.raw`(?:\s*[,(]?\s*(?:ky\s+)?ngay\s*${date}|\s+\d{1,2}[/.\-]\d{1,2}[/.\-]20\d\d|\s*nam\s*20\d\d)`;
const coded = String.raw`(?:so\s*:?\s*)?${blank}\s*/\s*(?:20\d\d\s*/\s*)?[a-z]+[a-z\d\-–.&]*`;
const numbered = String.raw`(?:${coded}|so\s*:?\s*(?:\d+|[.…_]+)(?![\d/]))`;

const references: readonly RegExp[] = [
  // A number, with or without the kind of document before it, and the date behind it.
  new RegExp(String.raw`(?<!\p{L})(?:${documents})\s*(?:${numbered}|766(?!\d))${dated}?`, "gu"),
  new RegExp(
    String.raw`(?<!\p{L})\d+\s*/\s*(?:20\d\d\s*/\s*)?(?:qd|nq|nd|kh|tt|cv|bc|tb|ttr|ct|ubnd|hdnd|vpcp)(?:-[a-z\d\-]+)?(?![\p{L}\d])${dated}?`,
    "gu"
  ),
  // A document by its date alone.
  new RegExp(
    String.raw`(?:kem theo|dinh kem|can cu)\s+(?:cac\s+)?(?:${documents})[^;()]{0,60}?(?<!(?:den|het|tinh|tu)\s+)ngay\s*${date}`,
    "gu"
  ),
  // The place and date over a signature or under the national title.
  new RegExp(
    String.raw`^(?!.*(?:ket qua|diem|bang|chi so|bao cao|so lieu|tong hop|ky |den ))[\p{L}\s.'’\-]{2,40},\s*ngay\s*${blank}\s*thang\s*${blank}\s*nam\s*${blank}$`,
    "gu"
  ),
  // When a paper was printed or signed.
  new RegExp(
    String.raw`(?<!\p{L})(?:ngay\s+(?:in|lap|xuat|tao|ky|ban hanh|ket xuat)|(?<!trich\s)(?:in|lap|xuat|ky|ban hanh|ket xuat)\s+ngay)(?:\s+(?:bao cao|bang|bieu|file|du lieu))?\s*:?\s*${date}`,
    "gu"
  ),
  /(?<!\d)23\s*[/.-]\s*0?6\s*[/.-]\s*2022(?!\d)/gu,
];

/** "số liệu lấy ngày 02/10/2026": when the figures were taken from the portal; "tính đến ngày" is up to when they run. */
const takings = new RegExp(
  String.raw`(?<!\p{L})(?:lay|trich xuat|ket xuat|xuat|khai thac|tra cuu|truy cap|cap nhat|trich|tai|chup|chot)(?:\s+(?:so lieu|du lieu|ket qua|tren|tu|cua|cong|he thong|dich vu cong|dvcqg|quoc gia|luc|vao|den|het|\d{1,2}\s*(?:h|:|gio)\s*(?:\d{2})?(?:\s*phut)?)|[,:;]?\s*\d{1,2}\s*(?:h|:|gio)\s*(?:\d{2})?)*\s*,?\s*:?\s*ngay\s*:?\s*${date}`,
  "gu"
);

/** "Báo cáo ngày 02/11/2026 về kết quả tháng 10": the day of the paper, where the title names a period beside it. */
const reports = new RegExp(
  String.raw`(?<!\p{L})(?:bao cao|thong bao|to trinh|cong van|van ban|ket luan|bien ban)\s*\(?ngay\s*${date}`,
  "gu"
);

/** "(gửi trước ngày 05/11/2026)", "hạn nộp: 05/11/2026": when the paper is due. */
const deadlines = new RegExp(
  String.raw`(?<!\p{L})(?:(?:gui|nop|xong|hoan thanh|bao cao) truoc|cham nhat|han (?:chot |cuoi |cuoi cung )?(?:gui|nop|bao cao|hoan thanh))(?:\s+(?:la|vao|den|het|truoc|bao cao|so lieu))*\s*:?\s*(?:ngay\s*)?${date}`,
  "gu"
);

/**
 * The text with spaces where it says when its figures were taken, as long as before.
 * @param plain small letters without marks (`plainText`)
 * @example withoutTaking("thang 9/2026 (so lieu lay ngay 02/10/2026)").trim() // "thang 9/2026 (so lieu"
 */
export function withoutTaking(plain: string): string {
  return [takings, reports, deadlines].reduce(
    (text, when) => text.replace(when, (found) => " ".repeat(found.length)),
    plain
  );
}

/**
 * The text with spaces where it names official documents, as long as before.
 * @param plain small letters without marks (`plainText`)
 * @example withoutDocuments("thang 9/2026 (kem theo bao cao so 45/bc-ubnd ngay 05/10/2026)").trim() // "thang 9/2026 (kem theo"
 */
export function withoutDocuments(plain: string): string {
  // No document without a date or a number.
  if (!/[\d…_]|ngay/u.test(plain)) return plain;
  return references.reduce(
    (text, reference) => text.replace(reference, (found) => " ".repeat(found.length)),
    plain
  );
}
