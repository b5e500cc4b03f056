import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ReactElement } from "react";

import { lazyPart } from "../parts/lazyPart";
import { describeFault } from "../session/describeFault";
import { FaultBoundary } from "../shell/FaultBoundary";
import { LoadingState } from "../shell/LoadingState";
import { PartFault } from "../shell/PartFault";
import { strings } from "../strings/strings";
import { books, type GivenBook } from "./givenBooks";

const NewBookForm = lazyPart(async () => (await import("./NewBookForm")).NewBookForm);

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", gap: "8px" },
  centred: { justifyContent: "center" },
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
        <FaultBoundary fallback={(error, again) => <PartFault error={error} onReload={again} />}>
          <Suspense fallback={<LoadingState label={strings.common.opening} />}>
            <NewBookForm
              onMake={(options) => void give(async () => (await books.load()).newBook(options))}
            />
          </Suspense>
        </FaultBoundary>
      )}
      {fault !== null && (
        <Text role="alert" size={200} className={styles.fault}>
          {fault}
        </Text>
      )}
    </div>
  );
}
