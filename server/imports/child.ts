// Entry of the parsing process: the server forks it so that no hostile file can hurt the server.
import { readGrids } from "./read-grid.ts";
import { serveParser } from "./serve-parser.ts";

serveParser(readGrids);
