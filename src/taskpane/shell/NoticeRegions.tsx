import { Text } from "@fluentui/react-components";
import { Suspense, type ReactElement } from "react";

import { lazyPart } from "../parts/lazyPart";
import type { Notice } from "../session/state";
import { useSessionState } from "../session/useSession";
import { FaultBoundary } from "./FaultBoundary";

const NoticeBar = lazyPart(async () => (await import("./NoticeBar")).NoticeBar);

/**
 * Where notices appear: good news is read out when the person pauses, a fault at once. The regions are always
 * there: one that came together with its words would not be read.
 */
export function NoticeRegions(): ReactElement {
  const { notice } = useSessionState();
  const isUrgent = notice?.intent === "error";
  return (
    <>
      <div aria-live="polite">
        {notice !== null && !isUrgent && <ShownNotice notice={notice} />}
      </div>
      <div aria-live="assertive">{isUrgent && <ShownNotice notice={notice} />}</div>
    </>
  );
}

/** A notice is read also where the part that draws it well is missing. */
function ShownNotice({ notice }: { readonly notice: Notice }): ReactElement {
  return (
    <FaultBoundary fallback={() => <Text>{notice.text}</Text>}>
      <Suspense fallback={<Text>{notice.text}</Text>}>
        <NoticeBar />
      </Suspense>
    </FaultBoundary>
  );
}
