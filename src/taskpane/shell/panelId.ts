/** The element that the pane's tabs fill. */
export const panelId = "pane-content";
