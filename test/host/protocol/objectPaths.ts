import { HostError, HostObject, itemNotFound, NotEmulated } from "./hostObject";
import { pathType } from "./wire";
import type { ArgumentInfo, BatchRequest, ObjectPath } from "./wire";

type Call = (object: HostObject, name: string, values: readonly unknown[]) => unknown;

/** Resolves the object paths of one batch, each once. A child of a null object is a null object. */
export class ObjectPaths {
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly references: ReadonlyMap<string, HostObject>,
    private readonly call: Call
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) {
      throw new HostError(
        "InvalidObjectPath",
        `The object path '${id}' isn't working for what you're trying to do.`
      );
    }
    const object = this.#find(path);
    this.#resolved.set(id, object);
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const marks = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, marks?.[index]));
  }

  #argument(value: unknown, mark: unknown): unknown {
    if (Array.isArray(mark) && Array.isArray(value)) {
      return value.map((each: unknown, index) => this.#argument(each, mark[index]));
    }
    return typeof mark === "number" && mark > 0 ? this.resolve(mark) : value;
  }

  #find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.root;
      case pathType.nullObject:
        return null;
      case pathType.service: {
        const service = this.services[path.Name];
        if (!service) throw new NotEmulated(`service ${path.Name}`);
        return service;
      }
      case pathType.referenceId: {
        const kept = this.references.get(path.Name);
        if (!kept) {
          throw new HostError(
            "InvalidReference",
            "This reference isn't valid for the current operation."
          );
        }
        return kept;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.#below(parent, path);
  }

  #below(parent: HostObject, path: ObjectPath): HostObject | null {
    const { type, children, item } = parent.shape;
    const member = `${type}.${path.Name}`;
    switch (path.ObjectPathType) {
      case pathType.property: {
        const child = children?.[path.Name];
        if (!child) throw new NotEmulated(member);
        return child();
      }
      case pathType.indexer: {
        if (!item) throw new NotEmulated(`${type}.getItem`);
        const found = item(this.argumentsOf(path.ArgumentInfo)[0]);
        if (!found) throw itemNotFound(`${type}.getItem`);
        return found;
      }
      case pathType.method: {
        const answer = this.call(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
        if (answer === null || answer instanceof HostObject) return answer;
        throw new NotEmulated(`${member} as an object`);
      }
      default:
        throw new NotEmulated(`object path type ${path.ObjectPathType}`);
    }
  }
}
