import type { HostObject } from "./hostObject";
import { memberNamed, NotEmulated } from "./hostObject";
import type { QueryInfo } from "./wire";

export function identityOf(object: HostObject): Record<string, unknown> {
  return {
    ...(object.shape.id === undefined ? {} : { Id: object.shape.id }),
    ...(object.referenceId === null ? {} : { _ReferenceId: object.referenceId }),
  };
}

/**
 * An object, or a collection with its items, reduced to what `load` asked for.
 * @throws NotEmulated for a member this rig does not have.
 */
export function query(object: HostObject, info: QueryInfo, asJson: boolean): unknown {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  return object.shape.items
    ? queryCollection(object, object.shape.items(), paths, info, asJson)
    : queryObject(object, paths, asJson);
}

function queryCollection(
  object: HostObject,
  items: readonly HostObject[],
  paths: readonly string[],
  info: QueryInfo,
  asJson: boolean
): Record<string, unknown> {
  const scalars = object.shape.scalars ?? {};
  const own = paths.filter((path) => memberNamed(scalars, path) !== null);
  const ofItems = paths
    .filter((path) => memberNamed(scalars, path) === null)
    .map((path) => path.replace(/^items\//i, ""));
  const answer: Record<string, unknown> = {};
  for (const path of paths.length > 0 ? own : Object.keys(scalars)) {
    const scalar = memberNamed(scalars, path);
    if (scalar) answer[wireName(scalar[0], asJson)] = scalar[1].read();
  }
  if (ofItems.length === 0 && own.length > 0) return answer;
  const skip = info.Skip ?? 0;
  answer[asJson ? "items" : "_Items"] = items
    .slice(skip, info.Top === undefined ? undefined : skip + info.Top)
    .map((item, index) => ({
      ...(query(item, { Select: ofItems }, asJson) as Record<string, unknown>),
      ...(asJson ? {} : { _Index: skip + index }),
    }));
  return answer;
}

function queryObject(
  object: HostObject,
  paths: readonly string[],
  asJson: boolean
): Record<string, unknown> {
  const { scalars, children, type } = object.shape;
  const answer: Record<string, unknown> = asJson ? {} : identityOf(object);
  const nested = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : ["*"]) {
    const [head = "", ...tail] = path.split(/[/.]/);
    const scalar = memberNamed(scalars, head);
    const child = memberNamed(children, head);
    if (head === "*") {
      for (const [name, each] of Object.entries(scalars ?? {})) {
        answer[wireName(name, asJson)] = each.read();
      }
    } else if (scalar && tail.length === 0) {
      answer[wireName(scalar[0], asJson)] = scalar[1].read();
    } else if (child) {
      const list = nested.get(child[0]) ?? [];
      list.push(tail.length > 0 ? tail.join("/") : "*");
      nested.set(child[0], list);
    } else {
      throw new NotEmulated(`load of ${type}.${path}`);
    }
  }
  for (const [name, below] of nested) {
    const child = children?.[name]?.() ?? null;
    answer[wireName(name, asJson)] =
      child && query(child, { Select: below.includes("*") ? [] : below }, asJson);
  }
  return answer;
}

function wireName(name: string, asJson: boolean): string {
  return asJson ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
