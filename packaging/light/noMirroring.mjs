/**
 * In the place of rtl-css-js/core, which Griffel asks how each rule stands in a page that runs from right to left: the
 * pane speaks Vietnamese and English, and never does.
 */
export const convert = (rules) => rules;
export const convertProperty = (key, value) => ({ key, value });
