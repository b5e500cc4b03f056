interface Rule {
  readonly fault: string;
  readonly found: RegExp;
  readonly except?: RegExp;
}

/** What a word processor would mark, and the wordings this project decided between. */
const rules: readonly Rule[] = [
  { fault: "two spaces", found: /\S {2,}\S/u },
  {
    fault: "a space before a mark",
    found: /\S [,;:!?%)”](?=\s|$)|\S \.(?=\s|$)/u,
    except: / \? \* :/u,
  },
  { fault: "no space behind a mark", found: /[,;](?=\p{L})|\p{Ll}[.!?:](?=\p{Lu}\p{Ll})/u },
  { fault: "a space within brackets", found: /[(“] | [)”]/u },
  // A piece of a sentence ends with a space; its bracket is closed in the next.
  // "a) Nhóm …" is a point of a part.
  {
    fault: "brackets left open",
    found: /^[^()]*\([^()]*[^\s()]$|^[^()\s][^()]*\)[^()]*$/u,
    except: /^[a-zđ]\) /u,
  },
  { fault: "quotation marks left open", found: /^[^“”]*“[^“”]*$|^[^“”]*”[^“”]*$/u },
  { fault: "straight quotation marks", found: /"/u },
  { fault: "three dots for one sign", found: /\.{3}/u },
  { fault: "a hyphen for a dash", found: /\p{L} - \p{L}/u, except: /Độc lập - Tự do - Hạnh phúc/u },
  { fault: "a decimal point", found: /(?<![\d./])\d+\.\d+(?=\s*(?:%|điểm))/u },
  {
    fault: "a tone in the new place",
    found: /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu,
    except: /Số hoá hồ sơ|Uỷ ban nhân dân/u,
  },
  { fault: "i where we write y", found: /(?<!\p{L})(?:(?:lí|kí|kĩ|mĩ|quí|qui)(?!\p{L})|tỉ lệ)/iu },
  {
    fault: "a word twice",
    found: /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu,
    except: /luôn luôn|dần dần|phân công công chức|chỉ số số hóa/iu,
  },
  {
    fault: "a term of the past",
    found: /dịch vụ công (?:trực tuyến )?mức độ [34]|Bộ Thông tin và Truyền thông/iu,
  },
];

/** Right syllables in the wrong place: what a dictionary of syllables cannot see. */
const confused: ReadonlyMap<string, string> = new Map([
  ["sử lý", "xử lý"],
  ["xữ lý", "xử lý"],
  ["bổ xung", "bổ sung"],
  ["xắp xếp", "sắp xếp"],
  ["giành cho", "dành cho"],
  ["sát nhập", "sáp nhập"],
  ["cập nhập", "cập nhật"],
  ["sơ xuất", "sơ suất"],
  ["chia xẻ", "chia sẻ"],
  ["trách nghiệm", "trách nhiệm"],
  ["xuất xắc", "xuất sắc"],
  ["nổ lực", "nỗ lực"],
  ["kỷ thuật", "kỹ thuật"],
  ["kỷ năng", "kỹ năng"],
  ["kỹ luật", "kỷ luật"],
  ["đề suất", "đề xuất"],
  ["soát xét lại", "rà soát"],
  ["thăm quan", "tham quan"],
  ["chuẩn đoán", "chẩn đoán"],
  ["chỉnh chu", "chỉn chu"],
  ["vô hình chung", "vô hình trung"],
  ["tựu chung", "tựu trung"],
  ["số hóa hồ sở", "số hóa hồ sơ"],
  ["thủ tục hành chánh", "thủ tục hành chính"],
  ["hàng ngày", "hằng ngày"],
  ["hàng tháng", "hằng tháng"],
  ["hàng năm", "hằng năm"],
]);

/**
 * Faults of typing and of wording in a Vietnamese text.
 * @example typingFaults("Đạt 99 %.") // ["a space before a mark"]
 */
export function typingFaults(text: string): readonly string[] {
  const composed = text.normalize("NFC");
  const lower = composed.toLowerCase();
  return [
    ...(text === composed ? [] : ["not composed (NFC)"]),
    ...rules.flatMap(({ fault, found, except }) =>
      found.test(
        except === undefined
          ? composed
          : composed.replaceAll(new RegExp(except, `g${except.flags}`), " ")
      )
        ? [fault]
        : []
    ),
    ...[...confused].flatMap(([wrong, right]) =>
      lower.includes(wrong) ? [`“${wrong}”, not “${right}”`] : []
    ),
  ];
}
