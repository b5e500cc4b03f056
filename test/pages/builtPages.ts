/** The pages as the tests build them, for a host of their own: what is to be delivered (dist/) is not touched. */
export const builtPages = ".cache/pages-test";
