// One question of a sitting: the comment, its answers by key and by touch. It lives as long as it is asked, so that nothing of it reaches the next.
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { AnswerKeys } from "./AnswerKeys.tsx";
import { Guess } from "./Guess.tsx";
import { RatedComment } from "./RatedComment.tsx";
import type { RatingAnswer, RatingBatch, RatingItem } from "./rating-api.ts";
import { useAnswerKeys } from "./useAnswerKeys.ts";
import type { Sitting } from "./useSession.ts";

interface Props {
  item: RatingItem;
  batch: RatingBatch;
  sitting: Sitting;
}

export function Question({ item, batch, sitting }: Props) {
  const t = useTranslations("rating");
  const [topics, setTopics] = useState<readonly string[]>([]);
  const [guessShown, setGuessShown] = useState(false);
  const shownAt = useRef(0);
  const card = useRef<HTMLElement>(null);
  const mayGuess = batch.queue === "teach";

  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
    const frame = requestAnimationFrame((time) => (shownAt.current = time));
    return () => cancelAnimationFrame(frame);
  }, []);

  const give = (answer: RatingAnswer, fitting: readonly string[], time: number) =>
    sitting.rate(answer, answer === "relevant" ? fitting : [], Math.max(0, Math.round(time - shownAt.current)));
  const toggle = (id: string) =>
    setTopics((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  useAnswerKeys(batch.topics, {
    give: (answer, time) => give(answer, topics, time),
    giveTopic: (id, time) => give("relevant", topics.includes(id) ? topics : [...topics, id], time),
    toggle,
    undo: sitting.undo,
    guess: () => setGuessShown(mayGuess),
  });
  return (
    <>
      <RatedComment ref={card} item={item} />
      <AnswerKeys
        topics={batch.topics}
        chosen={topics}
        onToggle={toggle}
        onAnswer={(answer, time) => give(answer, topics, time)}
      />
      <div className="row">
        <Button look="quiet" disabled={sitting.answered === 0} onClick={sitting.undo}>
          {t("undo")} <kbd>{t("keys.undo")}</kbd>
        </Button>
        {mayGuess ? (
          <Guess month={batch.month} item={item} shown={guessShown} onShow={() => setGuessShown(true)} />
        ) : null}
      </div>
    </>
  );
}
