import type { OwnForm } from "./forms/form";
import { aimForms } from "./forms/aims";
import { groupForms } from "./forms/group";
import { groupsTogetherForms } from "./forms/groupsTogether";
import { indicatorForms } from "./forms/indicators";
import { leagueForms } from "./forms/leagueAll";
import { monthForms } from "./forms/months";
import { movementForms } from "./forms/movement";
import { standingForms } from "./forms/standing";
import { timeForms } from "./forms/time";
import { titleForms } from "./forms/title";
import { wholeForms } from "./forms/whole";

/** Every form, once. `<field>` is heard by the type its name has (`fieldTypes.ts`). */
export const ownForms: readonly OwnForm[] = [
  ...titleForms,
  ...wholeForms,
  ...groupForms,
  ...groupsTogetherForms,
  ...standingForms,
  ...movementForms,
  ...indicatorForms,
  ...aimForms,
  ...timeForms,
  ...leagueForms,
  ...monthForms,
];
