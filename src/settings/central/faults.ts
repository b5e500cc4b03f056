/** A part of `cau-hinh.json` that cannot be used; all others count. */
export interface CentralFault {
  /** Where it stands. @example "xepLoai[2].tu"; empty: the file as a whole. */
  readonly key: string;
  /** One sentence in Vietnamese that names the key, what is wrong and what is right. */
  readonly message: string;
}

/** Takes note of what is wrong while a value is read. */
export type Complain = (key: string, right: string) => void;

/** @example collectFaults().complain("tenTep", "phải là chữ") */
export function collectFaults(): {
  readonly faults: readonly CentralFault[];
  readonly complain: Complain;
} {
  const faults: CentralFault[] = [];
  return {
    faults,
    complain: (key, right) => {
      faults.push({
        key,
        message: `Cấu hình chung, mục “${shortened(key)}”: ${right}. Mục này không được dùng; các mục khác vẫn dùng.`,
      });
    },
  };
}

function shortened(key: string): string {
  return key.length > 80 ? `${key.slice(0, 79)}…` : key;
}
