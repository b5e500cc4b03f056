import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { part } from "../parts/part";
import { describeFault } from "../session/describeFault";
import { strings } from "../strings/strings";
import type { GivenBook } from "./books";

const books = part(() => import("./books"));

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", gap: "8px" },
  centred: { justifyContent: "center" },
  form: { display: "grid", gap: "8px", width: "100%", maxWidth: "360px", textAlign: "left" },
  fault: { color: tokens.colorPaletteRedForeground1, flexBasis: "100%" },
});

interface FirstStepsProps {
  /** Takes what was made: opens it here, or hands it to Excel. */
  readonly onBook: (book: GivenBook) => Promise<void> | void;
  /** Where the page stands around its middle. */
  readonly centred?: boolean;
}

/** The two ways in for who has no workbook yet: a sample to look around in, and a new one to keep scores in. */
export function FirstSteps({ onBook, centred = false }: FirstStepsProps): ReactElement {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const words = strings.firstRun;
  const give = async (book: () => Promise<GivenBook>): Promise<void> => {
    setFault(null);
    try {
      await onBook(await book());
    } catch (error) {
      setFault(describeFault(error));
    }
  };
  return (
    <div className={mergeClasses(styles.steps, centred && styles.centred)}>
      <Button onClick={() => void give(async () => (await books.load()).sampleBook)}>
        {words.sample}
      </Button>
      <Button
        aria-expanded={asking}
        onClick={() => {
          setAsking(!asking);
        }}
      >
        {words.newBook}
      </Button>
      {asking && (
        <NewBookForm
          className={styles.form}
          onMake={(year, unit) =>
            void give(async () => (await books.load()).newBook({ year, unit }))
          }
        />
      )}
      {fault !== null && (
        <Text role="alert" size={200} className={styles.fault}>
          {fault}
        </Text>
      )}
    </div>
  );
}

interface NewBookFormProps {
  readonly className: string;
  readonly onMake: (year: number, unit: string | null) => void;
}

function NewBookForm({ className, onMake }: NewBookFormProps): ReactElement {
  const [unit, setUnit] = useState("");
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const words = strings.firstRun;
  const isYear = /^20\d\d$/.test(year.trim());
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        if (isYear) onMake(Number(year), unit.trim() === "" ? null : unit.trim());
      }}
    >
      <Field label={words.unit} size="small">
        <Input
          value={unit}
          placeholder={words.unitExample}
          onChange={(_, { value }) => {
            setUnit(value);
          }}
        />
      </Field>
      <Field
        label={words.year}
        size="small"
        {...(isYear ? {} : { validationMessage: words.yearWrong })}
      >
        <Input
          value={year}
          inputMode="numeric"
          onChange={(_, { value }) => {
            setYear(value);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={!isYear}>
        {words.make}
      </Button>
    </form>
  );
}
