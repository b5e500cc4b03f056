import { planSettings } from "../../settings/planSettings";
import { decidedOutput } from "./decidedOutput";

/** What a write asks for: who only looks at the figures does not wait for it. */
export const writing = { decidedOutput, planSettings } as const;
