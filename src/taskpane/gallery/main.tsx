import { createRoot } from "react-dom/client";

import { Themed } from "../shell/Themed";
import { takeOver } from "../start/startState";
import { Gallery } from "./Gallery";

const container = document.getElementById("root");
if (container === null) throw new Error("The page has no root element.");
takeOver(window);
createRoot(container).render(
  <Themed>
    <Gallery />
  </Themed>
);
