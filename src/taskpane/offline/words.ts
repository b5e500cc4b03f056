/** What the page says to its waiting service worker when a person asks for the new version. */
export const useNewVersion = "use the new version";

/** What an office may put beside the pages for all its people. */
export const officeDefaults = "cau-hinh.json";
