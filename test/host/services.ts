import { HostObject } from "./protocol/hostObject";
import type { CustomFunctionCalls } from "./customFunctions";
import { isRecord } from "./protocol/wire";

/** What the add-in asked of its surroundings: task pane, start-up, ribbon. */
export class Surroundings {
  isPaneVisible = true;
  startsWithDocument = false;
  readonly buttons = new Map<string, boolean>();
  readonly tabs = new Map<string, boolean>();
  /** The contextual tabs it made and the updates it asked for, as parsed JSON, in order. */
  readonly ribbonRequests: unknown[] = [];
  readonly shortcuts: unknown[] = [];
}

/** Services behind Office.addin, Office.actions, Office.ribbon and custom functions, by their wire names. */
export function services(
  around: Surroundings,
  functions: CustomFunctionCalls,
  onVisibility: (isVisible: boolean) => void
): Readonly<Record<string, HostObject>> {
  const functionService = customFunctionService(functions);
  return {
    "Microsoft.ExcelServices.CustomFunctions": functionService,
    "Microsoft.ExcelServices.CustomFunctionsContainer": new HostObject({
      type: "CustomFunctionsContainer",
      children: { CustomFunctions: () => functionService },
    }),
    "Microsoft.InternalService.AddinInternalService": new HostObject({
      type: "AddinInternalService",
      methods: { NotifyActionHandlerReady: () => null },
    }),
    "Microsoft.AppRuntime.AppRuntimeService": new HostObject({
      type: "AppRuntimeService",
      methods: {
        GetAppRuntimeState: () => (around.isPaneVisible ? "Visible" : "Background"),
        SetAppRuntimeState: (state) => {
          around.isPaneVisible = state === "Visible";
          onVisibility(around.isPaneVisible);
        },
      },
    }),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new HostObject({
      type: "AppRuntimePersistenceService",
      methods: {
        GetAppRuntimeStartState: () => (around.startsWithDocument ? "Background" : "Inactive"),
        SetAppRuntimeStartState: (state) => {
          around.startsWithDocument = state !== "Inactive";
        },
      },
    }),
    "Microsoft.DynamicRibbon.DynamicRibbon": ribbon(around),
    "Microsoft.Office.ActionService": new HostObject({
      type: "ActionService",
      methods: {
        GetShortcuts: () => ({}),
        AreShortcutsInUse: () => [],
        ReplaceShortcuts: (shortcuts) => {
          around.shortcuts.push(shortcuts);
        },
      },
    }),
  };
}

function customFunctionService(calls: CustomFunctionCalls): HostObject {
  return new HostObject({
    type: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        calls.isReady = true;
      },
      _GetEnabledFeatures: () => [],
      SetInvocationArrayResults: (results) => {
        if (Array.isArray(results)) for (const each of results as unknown[]) calls.settle(each);
      },
    },
  });
}

function ribbon(around: Surroundings): HostObject {
  const ask = (json: unknown): void => {
    const request: unknown = JSON.parse(String(json));
    around.ribbonRequests.push(request);
    collectButtons(request, around.buttons);
  };
  const item = (type: string, id: string, states: Map<string, boolean>, call: string): HostObject =>
    new HostObject({
      type,
      id,
      scalars: {
        Enabled: {
          read: () => states.get(id) ?? true,
          write: (value) => void states.set(id, value === true),
        },
      },
      methods: { [call]: (value) => void states.set(id, value === true) },
    });
  return new HostObject({
    type: "DynamicRibbon",
    methods: {
      ExecuteRequestCreate: ask,
      ExecuteRequestUpdate: ask,
      GetTab: (id) => item("RibbonTab", String(id), around.tabs, "SetVisibility"),
      GetButton: (id) => item("RibbonButton", String(id), around.buttons, "SetEnabled"),
    },
  });
}

/** `{ id, enabled }` wherever it stands in a ribbon update. */
function collectButtons(value: unknown, buttons: Map<string, boolean>): void {
  if (Array.isArray(value)) {
    for (const each of value as unknown[]) collectButtons(each, buttons);
  } else if (isRecord(value)) {
    const { id, enabled, ...below } = value;
    if (typeof id === "string" && typeof enabled === "boolean") buttons.set(id, enabled);
    for (const each of Object.values(below)) collectButtons(each, buttons);
  }
}
