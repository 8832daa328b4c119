// The learning thread at work, without the thread: takes questions as they come and answers each. Learning goes in steps with a pause
// after each, in which short questions are answered, so that nobody who types or rates waits for it.
import type { Steps } from "../../shared/relevance/steps.ts";
import { HeldComments } from "./held-comments.ts";
import type { Call, Calls, FromLearner, ToLearner } from "./messages.ts";
import { NotHeldError } from "./not-held-error.ts";

/** Gives the function that takes a question. `pause` lets waiting questions in: only the caller knows where they wait. */
export function serveLearner(
  answer: (message: FromLearner) => void,
  pause: () => Promise<unknown>,
): (message: ToLearner) => Promise<void> {
  let coming: { keys: string[]; texts: string[] } = { keys: [], texts: [] };
  let held: HeldComments | null = null;

  const holding = (): HeldComments => {
    if (held === null) throw new NotHeldError();
    return held;
  };
  const inSteps = async <Result>(steps: Steps<Result>): Promise<Result> => {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await pause();
    }
  };
  const answerTo = (message: ToLearner): Calls[Call]["answer"] | Promise<Calls[Call]["answer"]> => {
    switch (message.call) {
      case "begin":
        held = null;
        coming = { keys: [], texts: [] };
        return null;
      case "add":
        for (const key of message.question.keys) coming.keys.push(key);
        for (const text of message.question.texts) coming.texts.push(text);
        return null;
      case "build":
        held = new HeldComments(coming.keys, coming.texts);
        coming = { keys: [], texts: [] };
        return null;
      case "learn":
        return inSteps(holding().learn(message.question));
      case "guesses":
        return holding().guesses(message.question);
      case "guessesUnseen":
        return inSteps(holding().guessesUnseen(message.question));
      case "explain":
        return holding().explain(message.question);
      case "teachNext":
        return holding().teachNext(message.question);
      case "catches":
        return holding().catches(message.question);
    }
  };
  return async (message) => {
    const { id } = message;
    try {
      answer({ id, type: "answer", answer: await answerTo(message) });
    } catch (error) {
      if (error instanceof NotHeldError) answer({ id, type: "not-held" });
      else
        answer({ id, type: "fault", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}
