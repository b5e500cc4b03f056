import type { Entailed } from "../../claims/licences";
import { joinedBy, run, sentence, type SentencePlan } from "./sentencePlan";

type Sentences = readonly (SentencePlan | null)[];

/** The result, and how it came from the periods before. */
export function resultPlan(entailed: Entailed): Sentences {
  const the = <Kind extends Parameters<Entailed["of"]>[0]>(kind: Kind) => entailed.of(kind)[0];
  const ofTotal = <Kind extends Parameters<Entailed["of"]>[0]>(kind: Kind) =>
    entailed.about(kind, "total")[0];
  const score =
    ofTotal("total") ?? ofTotal("overMaximum") ?? ofTotal("belowZero") ?? ofTotal("absentTotal");
  return [
    joinedBy(
      "opening",
      run(score, score?.claim.kind === "total" ? ofTotal("shortfall") : undefined),
      sentence(the("grade")),
      sentence(ofTotal("rank"))
    ),
    sentence(the("provisional")),
    sentence(the("sumDiffers")),
    sentence(the("outOfScale")),
    sentence(the("tie") ?? the("tieApart")),
    sentence(the("othersApart")),
    sentence(the("bounds")),
    sentence(the("rankDiffers")),
    ...changePlan(entailed),
  ];
}

/** Since the period before: the total, then what carried it, then what stayed. */
function changePlan(entailed: Entailed): Sentences {
  const [moved] = entailed.about("moved", "total");
  const [points] = entailed.about("changePoints", "total");
  const [place] = entailed.about("changePlace", "total");
  const movers = entailed.of("mover");
  const rose = movers.find(({ claim }) => claim.direction === "up");
  const fell = movers.find(({ claim }) => claim.direction === "down");
  const [sole] = entailed.of("soleMover");
  const [stayed] = [...entailed.of("unchangedAll"), ...entailed.of("unchanged")];
  const change = moved ?? points ?? place;
  return [
    sentence(
      change,
      change === points ? entailed.of("samePlace")[0] : undefined,
      entailed.of("universe")[0],
      entailed.of("overtaken")[0] ?? entailed.of("othersRose")[0],
      sole ?? rose,
      sole === undefined ? fell : undefined,
      sole === undefined ? stayed : undefined
    ),
    sentence(entailed.of("movedBy")[0] ?? entailed.of("movedByBoth")[0]),
    sentence(entailed.of("notComparable")[0]),
  ];
}

/**
 * The run that ends with the period, and the way from the first one: one sentence where they are the same way. Then the
 * groups that stayed while their places moved alike.
 */
export function coursePlan(entailed: Entailed): Sentences {
  const [run] = entailed.of("run");
  const [course] = entailed.of("course");
  const [places] = entailed.of("coursePlace");
  const extremes = course === undefined ? undefined : entailed.of("extremes")[0];
  const way =
    run !== undefined && run.claim.first === course?.claim.first
      ? [sentence(run, course, places, extremes)]
      : [sentence(run), sentence(course, places, extremes)];
  return [...way, ...stayedPlan(entailed)];
}

/** Groups that stayed while their places moved alike, told together. */
export function stayedPlan(entailed: Entailed): Sentences {
  return entailed.of("unchangedMoved").map((each) => sentence(each));
}

/** Where it stands among the units of the table, and what the next grade asks for. */
export function standingPlan(entailed: Entailed): Sentences {
  return [
    ...besidePlan(entailed),
    sentence(entailed.of("average")[0], entailed.of("median")[0], entailed.of("quartiles")[0]),
    sentence(entailed.of("lowerUnits")[0]),
    sentence(entailed.of("similarVolume")[0]),
    sentence(entailed.of("gradeWay").length === 0 ? entailed.of("nextGrade")[0] : undefined),
  ];
}

/** Who leads and who stands next. The unit that leads has one gap to tell: by the name of the next, where it has one. */
function besidePlan(entailed: Entailed): Sentences {
  const leader = entailed.of("leader")[0] ?? entailed.of("printedLeader")[0];
  const [leads] = entailed.of("leads");
  const [rank] = entailed.about("rank", "total");
  const neighbours = entailed.of("neighbour");
  const isFirst = rank?.claim.place === 1;
  return leads === undefined
    ? [sentence(leader), sentence(...neighbours)]
    : [sentence(...(isFirst && neighbours.length > 0 ? neighbours : [leads]))];
}

/** The cheapest ways to the next place and the next grade, in cases. */
export function waysPlan(entailed: Entailed): Sentences {
  return [sentence(entailed.of("placeWay")[0]), sentence(entailed.of("gradeWay")[0])];
}

/** Where points are lost, told once; what is strong; what this level can win. */
export function lossPlan(entailed: Entailed): Sentences {
  const greatest =
    entailed.of("most")[0] ?? entailed.of("equalLoss")[0] ?? entailed.of("mostLost")[0];
  const alone = greatest?.claim.kind === "most" && greatest.claim.portion === "all";
  return [
    sentence(
      entailed.of("full")[0] ?? entailed.of("strongest")[0],
      alone ? undefined : entailed.of("weakest")[0]
    ),
    sentence(greatest),
    ...entailed.of("sameLoss").map((each) => sentence(each)),
    sentence(
      entailed.of("restMost").find(({ claim }) => claim.subject !== greatest?.claim.subject)
    ),
    ...entailed.of("ceiling").map((each) => sentence(each)),
    sentence(entailed.of("furthest")[0]),
    sentence(entailed.of("priority")[0]),
    ...entailed.of("perhapsOutOfReach").map((each) => sentence(each)),
    sentence(entailed.of("fullAnyPlace")[0]),
  ];
}

export function missingPlan(entailed: Entailed): Sentences {
  return [sentence(entailed.of("absent")[0])];
}
