/** @example upperFirst("đến ngày") // "Đến ngày" */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** Abbreviations keep their capitals. @example lowerFirst("TTHC công bố") // "TTHC công bố" */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text)
    ? text.charAt(0).toLocaleLowerCase("vi") + text.slice(1)
    : text;
}
