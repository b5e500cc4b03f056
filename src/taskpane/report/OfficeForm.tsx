import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { amountKeys, type Amounts } from "../../narrative/library/amounts";
import type { CentralDetails } from "../../settings/central/centralDefaults";
import type { OfficeDetails, SignerForm } from "../../settings/officeDetails";
import { useSession, useSessionState } from "../session/useSession";
import { reportWords } from "../strings/report";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "2px 0" },
  missing: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  form: { display: "grid", gap: "8px", marginTop: "8px" },
  hint: { color: tokens.colorNeutralForeground3 },
  input: { minWidth: 0 },
});

type TextKey =
  "office" | "parent" | "place" | "numberSymbol" | "signerName" | "dataSource" | "taskDeadline";
type ListKey = "signerTitles" | "recipients" | "legalBases";
const signerForms: readonly SignerForm[] = ["direct", "TM.", "KT.", "TL.", "TUQ.", "Q."];

interface OfficeFormProps {
  /** The workbook's own. */
  readonly details: OfficeDetails;
  /** What the common configuration gives where the workbook's own is empty. */
  readonly shared: CentralDetails;
}

/** What a document says of the office; asked once and kept in the workbook. */
export function OfficeForm({ details, shared }: OfficeFormProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { work } = useSessionState();
  const [draft, setDraft] = useState(details);
  const words = reportWords.office;
  const sharedText = (key: TextKey): string => (key === "taskDeadline" ? "" : (shared[key] ?? ""));
  const text = (key: TextKey): ReactElement => (
    <Field label={words[key]} size="small" {...hintOf(draft[key] === "" ? sharedText(key) : "")}>
      <Input
        className={styles.input}
        size="small"
        value={draft[key]}
        placeholder={exampleOf(key)}
        onChange={(_, { value }) => {
          setDraft({ ...draft, [key]: value });
        }}
      />
    </Field>
  );
  const lines = (key: ListKey): ReactElement => (
    <Field
      label={words[key]}
      size="small"
      {...hintOf(draft[key].join("") === "" ? (shared[key] ?? []).join("; ") : "")}
    >
      <Textarea
        className={styles.input}
        size="small"
        rows={2}
        resize="vertical"
        value={draft[key].join("\n")}
        onChange={(_, { value }) => {
          setDraft({ ...draft, [key]: value.split("\n") });
        }}
      />
    </Field>
  );
  const save = async (): Promise<void> => {
    const saved = await session.remember((known) => ({ ...known, details: tidied(draft) }));
    if (saved) session.notice({ intent: "success", text: words.saved });
  };
  return (
    <details>
      <summary className={styles.summary}>
        {words.heading}
        {details.office === "" && shared.office === undefined && (
          <span className={styles.missing}> · {words.missing}</span>
        )}
      </summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Text size={200} className={styles.hint}>
          {words.hint}
        </Text>
        {text("office")}
        {text("parent")}
        {text("place")}
        {text("numberSymbol")}
        <Field label={words.signerForm} size="small">
          <Select
            size="small"
            value={draft.signerForm}
            onChange={(_, { value }) => {
              const signerForm = signerForms.find((each) => each === value);
              if (signerForm !== undefined) setDraft({ ...draft, signerForm });
            }}
          >
            {signerForms.map((form) => (
              <option key={form} value={form}>
                {words.forms[form]}
              </option>
            ))}
          </Select>
        </Field>
        {lines("signerTitles")}
        {text("signerName")}
        {lines("recipients")}
        {lines("legalBases")}
        {text("dataSource")}
        <AmountFields
          amounts={draft.amounts}
          onChange={(amounts) => {
            setDraft({ ...draft, amounts });
          }}
        />
        <Checkbox
          label={words.tasks}
          checked={draft.tasks === "table"}
          onChange={(_, { checked }) => {
            setDraft({ ...draft, tasks: checked === true ? "table" : "list" });
          }}
        />
        {draft.tasks === "table" && text("taskDeadline")}
        <Checkbox
          label={words.sourcesSheet}
          checked={draft.sourcesSheet}
          onChange={(_, { checked }) => {
            setDraft({ ...draft, sourcesSheet: checked === true });
          }}
        />
        <div>
          <Button type="submit" size="small" disabledFocusable={work !== null}>
            {words.save}
          </Button>
        </div>
      </form>
    </details>
  );
}

interface AmountFieldsProps {
  readonly amounts: Amounts;
  readonly onChange: (amounts: Amounts) => void;
}

/** Numbers and names that texts of the library leave to the office. */
function AmountFields({ amounts, onChange }: AmountFieldsProps): ReactElement {
  const words = reportWords.office;
  return (
    <>
      {amountKeys.map((key) => (
        <Field key={key} label={words.amounts[key]} size="small">
          <Input
            size="small"
            value={amounts[key]}
            placeholder={words.amountExamples[key]}
            onChange={(_, { value }) => {
              onChange({ ...amounts, [key]: value });
            }}
          />
        </Field>
      ))}
    </>
  );
}

/** Says what stands in the document where the field is left empty. */
function hintOf(shared: string): { readonly hint?: string } {
  return shared === "" ? {} : { hint: reportWords.office.shared(shared) };
}

/** Ends and empty lines are how people type, not what they mean. */
function tidied(draft: OfficeDetails): OfficeDetails {
  const lines = (list: readonly string[]): readonly string[] =>
    list.map((line) => line.trim()).filter((line) => line !== "");
  return {
    parent: draft.parent.trim(),
    office: draft.office.trim(),
    place: draft.place.trim(),
    numberSymbol: draft.numberSymbol.trim(),
    signerForm: draft.signerForm,
    signerName: draft.signerName.trim(),
    signerTitles: lines(draft.signerTitles),
    recipients: lines(draft.recipients),
    legalBases: lines(draft.legalBases),
    dataSource: draft.dataSource.trim(),
    tasks: draft.tasks,
    taskDeadline: draft.taskDeadline.trim(),
    sourcesSheet: draft.sourcesSheet,
    amounts: {
      dailyFilings: draft.amounts.dailyFilings.trim(),
      onlineShare: draft.amounts.onlineShare.trim(),
      receiveBy: draft.amounts.receiveBy.trim(),
      usedProcedures: draft.amounts.usedProcedures.trim(),
      caseSystem: draft.amounts.caseSystem.trim(),
    },
  };
}

/** What a clerk might type, shown while the field is empty. */
function exampleOf(key: TextKey): string {
  const examples: Readonly<Partial<Record<TextKey, string>>> = reportWords.office.examples;
  return examples[key] ?? "";
}
