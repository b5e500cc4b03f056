/** How many rows tell what a column is. */
export const sampledRows = 60;
