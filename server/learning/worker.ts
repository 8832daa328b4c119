// Entry of the learning thread: the server starts it so that learning never holds back an answer.
import { setImmediate } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { serveLearner } from "./serve-learner.ts";

if (parentPort === null) throw new Error("This is a thread of the server and does nothing by itself.");
const port = parentPort;
const serve = serveLearner(
  (message) => port.postMessage(message),
  () => setImmediate(),
);
port.on("message", (message) => void serve(message));
