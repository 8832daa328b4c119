// A learning thread that ends itself when it is asked to explain the comment "die", never explains "wait", and else does its work.
import { setImmediate } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { serveLearner } from "../../../server/learning/serve-learner.ts";

const serve = serveLearner(
  (message) => parentPort?.postMessage(message),
  () => setImmediate(),
);
parentPort?.on("message", (message) => {
  if (message.call === "explain" && message.question.key === "die") process.exit(7);
  if (message.call === "explain" && message.question.key === "wait") return;
  void serve(message);
});
