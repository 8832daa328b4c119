// The thread's work without the thread: short questions are answered between the steps of learning, and few models are kept.
import { expect, test } from "vitest";
import type { Call, Calls, FromLearner, ToLearner } from "../../../server/learning/messages.ts";
import { serveLearner } from "../../../server/learning/serve-learner.ts";
import { madeComments } from "../../shared/relevance/comments.ts";

const { texts, labels } = madeComments(60);
const keys = texts.map((_, row) => String(row));
const lesson = (as: number) => ({ as, seeds: ["ladd"], rated: keys.map((key, row) => ({ key, label: labels[row]! })) });

/** A thread's work whose pauses are told; its answers by number. */
function serving(pause: () => Promise<unknown> = () => Promise.resolve()) {
  const answers: FromLearner[] = [];
  const serve = serveLearner((message) => answers.push(message), pause);
  let asked = 0;
  const ask = async <Name extends Call>(call: Name, question: Calls[Name]["question"]): Promise<FromLearner> => {
    const id = ++asked;
    await serve({ id, call, question } as ToLearner);
    const answer = answers.find((each) => each.id === id);
    if (answer === undefined) throw new Error(`${call} was not answered`);
    return answer;
  };
  const load = async (): Promise<void> => {
    await ask("begin", null);
    await ask("add", { keys: keys.slice(0, 25), texts: texts.slice(0, 25) });
    await ask("add", { keys: keys.slice(25), texts: texts.slice(25) });
    await ask("build", null);
  };
  return { answers, ask, load };
}

test.each(["learn", "guessesUnseen"] as const)("a question during %s is answered before it ends", async (long) => {
  const pauses: (() => void)[] = [];
  let patient = true;
  const { answers, ask, load } = serving(() =>
    patient ? Promise.resolve() : new Promise<void>((resolve) => pauses.push(resolve)),
  );
  await load();
  await ask("learn", lesson(1));
  patient = false;
  const learning = long === "learn" ? ask("learn", lesson(2)) : ask("guessesUnseen", { model: 1 });
  answers.length = 0;
  let steps = 0;
  for (let go = pauses.pop(); go; go = pauses.pop()) {
    await ask("catches", { seeds: ["bil"], count: 1 });
    steps += 1;
    go();
    await new Promise(setImmediate);
  }
  const last = (await learning).id;
  expect(steps).toBeGreaterThan(3);
  expect(answers).toHaveLength(steps + 1);
  expect(answers.at(-1)?.id).toBe(last);
});

test("nothing is held before it was built, nor after others were begun", async () => {
  const { ask, load } = serving();
  expect((await ask("catches", { seeds: [], count: 1 })).type).toBe("not-held");
  await load();
  expect((await ask("catches", { seeds: [], count: 1 })).type).toBe("answer");
  await ask("begin", null);
  expect((await ask("catches", { seeds: [], count: 1 })).type).toBe("not-held");
});

test("the model that was asked least lately is forgotten", async () => {
  const { ask, load } = serving();
  await load();
  const held = async (model: number) => (await ask("guesses", { model, keys: [] })).type === "answer";
  for (let as = 1; as <= 12; as++) await ask("learn", lesson(as));
  expect(await held(1)).toBe(true);
  await ask("learn", lesson(13));
  expect([await held(1), await held(2), await held(3), await held(13)]).toEqual([true, false, true, true]);
});

test("wrong code is told with its place, and the next question is answered", async () => {
  const { ask, load } = serving();
  await load();
  const fault = await ask("guesses", null as never);
  expect(fault.type === "fault" && fault.stack).toMatch(/TypeError[^]*held-comments/);
  expect((await ask("catches", { seeds: [], count: 1 })).type).toBe("answer");
});
