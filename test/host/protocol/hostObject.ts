/** A scalar property. Without `write` it is read-only. */
export interface HostScalar {
  read(): unknown;
  write?(value: unknown): void;
}

/** Shape of an object the host knows. Member names are wire names (PascalCase). */
export interface HostObjectShape {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, HostScalar>>;
  readonly children?: Readonly<Record<string, () => HostObject | null>>;
  /** May answer a HostObject, null (a null object) or a plain value. */
  readonly methods?: Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;
  /** Wire `Id`, by which the client addresses the object again. */
  readonly id?: string;
  /** Collections: the items, and one item by key. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject | null;
  /** The client may keep the object alive by reference. */
  readonly keepable?: boolean;
}

export class HostObject {
  referenceId: string | null = null;
  constructor(readonly shape: HostObjectShape) {}
}

/** An error the host reports for a batch. What was executed before it stays executed, as in Excel. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
    readonly httpStatus = 400
  ) {
    super(message);
  }
}

/** A gap of this rig, never to be mistaken for something Excel does. */
export class NotEmulated extends HostError {
  constructor(member: string) {
    super("NotEmulated", `The emulated host does not have ${member}.`, member, 501);
  }
}

export const invalidArgument = (
  location: string,
  message = "The argument is invalid or missing or has an incorrect format."
): HostError => new HostError("InvalidArgument", message, location);

export const itemNotFound = (location: string): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): HostError =>
  new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    location,
    409
  );

/** The member of a table whose name matches without regard to case. */
export function memberNamed<Member>(
  table: Readonly<Record<string, Member>> | undefined,
  name: string
): readonly [string, Member] | null {
  const exact = table?.[name];
  if (exact !== undefined) return [name, exact];
  const wanted = name.toLowerCase();
  return Object.entries(table ?? {}).find(([key]) => key.toLowerCase() === wanted) ?? null;
}
