/** The elements of a manifest by local name, whatever their namespace. */
export interface ManifestElements {
  all(name: string): readonly Element[];
  /** The only element of that name. */
  one(name: string): Element;
}

/** @throws Error when the text is no well-formed XML. */
export function parseManifest(text: string): ManifestElements {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault !== null) throw new Error(fault.textContent);
  const all = (name: string): readonly Element[] => [...document.getElementsByTagNameNS("*", name)];
  return {
    all,
    one(name) {
      const [element, ...others] = all(name);
      if (element === undefined || others.length > 0) throw new Error(`Not one ${name}.`);
      return element;
    },
  };
}

/** Every address of a manifest. */
export function addresses(text: string): readonly string[] {
  return [...text.matchAll(/"(https?:\/\/[^"]+)"|>(https?:\/\/[^<]+)</g)]
    .map(([, quoted, between]) => quoted ?? between ?? "")
    .filter((address) => !/schemas\.microsoft\.com|www\.w3\.org/.test(address));
}
