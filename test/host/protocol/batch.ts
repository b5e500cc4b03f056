import { HostError, HostObject, memberNamed, NotEmulated } from "./hostObject";
import { ObjectPaths } from "./objectPaths";
import { identityOf, query } from "./query";
import { actionType } from "./wire";
import type { Action, BatchFault, BatchRequest, BatchResponse } from "./wire";

/** Interprets batches over a tree of host objects. Knows the wire format, nothing about Excel. */
export class BatchInterpreter {
  readonly #references = new Map<string, HostObject>();
  #lastReference = 0;
  /** Called with "Type.member" before each call and each setting of a property; may throw to refuse it. */
  beforeMember: (member: string) => void = () => undefined;

  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>> = {}
  ) {}

  /** How many objects the client keeps alive: a leak shows here. */
  get keptReferences(): number {
    return this.#references.size;
  }

  /**
   * Runs a batch action by action and stops at the first error; effects of earlier actions stay.
   * `beforeAction` may throw to break the host at that point.
   */
  run(request: BatchRequest, beforeAction: (action: Action) => void = () => undefined) {
    const paths = new ObjectPaths(request, this.root, this.services, this.#references, (o, n, v) =>
      this.#call(o, n, v)
    );
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    let fault: BatchFault | null = null;
    for (const [index, action] of request.Actions.entries()) {
      try {
        beforeAction(action);
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        const value = action.ActionType === actionType.trace ? null : this.#act(action, paths);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        fault = asFault(error, index);
        break;
      }
    }
    const response: BatchResponse = { Results: results, TraceIds: traces };
    return fault === null ? response : { ...response, Error: fault };
  }

  #act(action: Action, paths: ObjectPaths): unknown {
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && identityOf(object);
      case actionType.query:
      case actionType.queryAsJson: {
        const asJson = action.ActionType === actionType.queryAsJson;
        return object && query(object, action.QueryInfo ?? {}, asJson);
      }
      case actionType.method: {
        if (!object) return null;
        const values = paths.argumentsOf(action.ArgumentInfo);
        const answer = this.#call(object, action.Name, values);
        return answer instanceof HostObject ? identityOf(answer) : answer;
      }
      case actionType.setProperty:
        this.#set(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#set(object, name, value);
        }
        return null;
      default:
        throw new NotEmulated(`action type ${action.ActionType}`);
    }
  }

  #call(object: HostObject, name: string, values: readonly unknown[]): unknown {
    if (name === "_KeepReference" && object.shape.keepable === true) {
      object.referenceId ??= `reference-${(this.#lastReference += 1)}`;
      this.#references.set(object.referenceId, object);
      return null;
    }
    if (name === "_RemoveReference" && object === this.root) {
      this.#references.delete(String(values[0]));
      return null;
    }
    const method = object.shape.methods?.[name];
    if (!method) throw new NotEmulated(`${object.shape.type}.${name}()`);
    this.beforeMember(`${object.shape.type}.${name}`);
    return method(...values);
  }

  #set(object: HostObject | null, name: string, value: unknown): void {
    if (!object) {
      throw new HostError("InvalidOperation", "A property of a null object can't be set.", name);
    }
    const member = memberNamed(object.shape.scalars, name);
    const location = `${object.shape.type}.${name}`;
    if (!member) throw new NotEmulated(`set ${location}`);
    if (!member[1].write) {
      throw new HostError("InvalidArgument", `${location} is read-only.`, location);
    }
    this.beforeMember(location);
    member[1].write(value);
  }
}

function asFault(error: unknown, index: number): BatchFault {
  const known =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", `Fault of the rig: ${String(error)}`, "", 500);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    HttpStatusCode: known.httpStatus,
    ActionIndex: index,
  };
}
