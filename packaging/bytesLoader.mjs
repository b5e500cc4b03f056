/** A loader of webpack: a file as the bytes that it is, inside the program. */
export default function bytesLoader(content) {
  const base64 = content.toString("base64");
  return `export default Uint8Array.from(atob("${base64}"), (letter) => letter.charCodeAt(0));`;
}

export const raw = true;
