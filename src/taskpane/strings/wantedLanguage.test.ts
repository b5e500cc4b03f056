import { expect, it } from "vitest";

import { wantedLanguage } from "./wantedLanguage";

it.each([
  ["Excel in English", "en-US", [], "en"],
  ["Excel in the English of another country", "en-GB", [], "en"],
  ["Excel in Vietnamese, whatever the browser likes", "vi-VN", ["en-US"], "vi"],
  ["Excel in a language the pane does not speak", "fr-FR", ["en-US"], "vi"],
  ["a browser in English alone", null, ["en-US", "en"], "en"],
  ["a browser in English that knows Vietnamese", null, ["en-US", "en", "vi"], "vi"],
  ["a browser in another language", null, ["fr-FR", "en"], "vi"],
  ["a browser that tells nothing", null, [], "vi"],
] as const)("speaks with %s", (_, office, browser, language) => {
  expect(wantedLanguage({ choice: "auto", office, browser })).toBe(language);
});

it("lets a person's own choice go before all", () => {
  expect(wantedLanguage({ choice: "vi", office: "en-US", browser: ["en-US"] })).toBe("vi");
  expect(wantedLanguage({ choice: "en", office: "vi-VN", browser: ["vi"] })).toBe("en");
});
