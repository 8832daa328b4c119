// A goal's month as one sentence behind its shape. The sentence itself holds the verdict's word.
import type { ReactNode } from "react";
import type { JudgedGoal } from "../../shared/sentence.ts";
import { useSentence } from "./useSentence.ts";
import { VerdictShape } from "./VerdictMark.tsx";

/** `wrap` puts the words into a link or heading; the shape stays in the margin. */
export function Sentence({ goal, wrap }: { goal: JudgedGoal; wrap: (words: ReactNode) => ReactNode }) {
  const { verdict, rest } = useSentence()(goal);
  return (
    <div className="sentence">
      <VerdictShape verdict={goal.point.verdict} />
      {wrap(
        <>
          <strong>{verdict}</strong>
          {rest}
        </>,
      )}
    </div>
  );
}
