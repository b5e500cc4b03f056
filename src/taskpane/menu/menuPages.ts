/** What the menu shows over the open tab. */
export type MenuPageId = "newBook" | "about";
