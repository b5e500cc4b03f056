import { followLanguage } from "./language";

const asItIs = (message: string): string => message;

/** What faults of workbooks, of Excel and of drafts say, in the language in force; they bring Vietnamese words. */
export let workbookFault: (message: string) => string = asItIs;
followLanguage((english) => {
  workbookFault = english?.workbookFault ?? asItIs;
});
