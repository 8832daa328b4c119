// What of a row may be stored: words only where they are kept, nothing of people who were erased. One rule for comments, mentions and posts.
import { addOnceTo } from "../../shared/group.ts";
import { keepsWords, type KeepingWords } from "../../shared/kept-words.ts";
import type { Day } from "../../shared/period.ts";
import type { Platform } from "../../shared/platform.ts";
import { withoutNames } from "../../shared/without-names.ts";
import { dayOf } from "../../shared/zone.ts";
import {
  type Erased,
  erasedBy,
  mentionKeys,
  type NamingMention,
  networkOfMention,
  obeyed,
  obeyedMention,
} from "./obey.ts";
import type { Sqlite } from "./open.ts";
import type { NewCommentReading } from "./readings.ts";
import { readSettings } from "./settings.ts";
import { countTombstones, readTombstones, type Tombstones } from "./tombstones.ts";

/** People and comments that rows have shown to belong to somebody who is erased: `publish` makes them tombstones too. */
export interface Learnt {
  people: Set<string>;
  /** Ids of comments and mentions by network. */
  ids: Map<string, Set<string>>;
}

export interface StoringRule {
  /** To be called in each transaction that writes: somebody may have been erased, or a setting changed, since the last one. */
  refresh: () => void;
  comment: (network: Platform, reading: NewCommentReading) => NewCommentReading;
  /** `author`: the name as the file has it; null where it has none. */
  mention: <Row extends NamingMention & Dated>(reading: Row, author: string | null) => Row;
  /** The text of a post without erased people's names. */
  postText: (network: Platform, text: string) => string;
  learnt: Learnt;
  /** True once a post has lost a name: its raw file, which holds it, is not kept. */
  hasDroppedNames: () => boolean;
}

interface Dated {
  at: number | null;
  on: Day | null;
}

/** `today`: in the company's zone. */
export function storingRule(db: Sqlite, personKey: Buffer, today: Day): StoringRule {
  let known = -1;
  let stones: Tombstones = { people: new Set(), comments: new Set() };
  let erased: Erased = erasedBy(personKey, stones);
  let keeping: KeepingWords & { timeZone: string } = readSettings(db);
  let dropped = false;
  const learnt: Learnt = { people: new Set(), ids: new Map() };

  const keeps = (row: Dated): boolean => keepsWords(keeping, dayOf(row, keeping.timeZone), today);
  const learnId = (network: string, id: string) => {
    if (erased.idFor(network, id) === null) addOnceTo(learnt.ids, network, id);
  };
  const worded = (row: NewCommentReading): NewCommentReading =>
    row.textKept && !keeps(row) ? { ...row, text: "", textKept: false } : row;
  const wordedMention = <Row extends NamingMention & Dated>(row: Row): Row =>
    row.text !== null && !keeps(row) ? { ...row, text: null } : row;

  return {
    refresh() {
      keeping = readSettings(db);
      const count = countTombstones(db);
      if (count === known) return;
      known = count;
      stones = readTombstones(db);
      erased = erasedBy(personKey, stones);
    },
    comment(network, reading) {
      if (known === 0) return worded(reading);
      const { authorIdHash, authorNameHash, key } = reading;
      if (erased.isPerson(authorNameHash) && authorIdHash !== null && !erased.isPerson(authorIdHash))
        learnt.people.add(authorIdHash);
      if (erased.isPerson(authorIdHash) || erased.isPerson(authorNameHash)) learnId(network, key);
      return worded(obeyed(reading, network, erased));
    },
    mention(reading, author) {
      if (known === 0) return wordedMention(reading);
      // Whoever is erased everywhere may write in places that no file has named before.
      const isTheirs = author !== null && erased.isNamed(networkOfMention(reading), author);
      if (isTheirs && reading.authorHash !== null && !erased.isPerson(reading.authorHash))
        learnt.people.add(reading.authorHash);
      if (isTheirs || erased.isPerson(reading.authorHash)) learnId(mentionKeys, reading.key);
      return wordedMention(obeyedMention(reading, erased, isTheirs));
    },
    postText(network, text) {
      if (known === 0) return text;
      const without = withoutNames(text, (name) => erased.isNamed(network, name));
      if (without !== text) dropped = true;
      return without;
    },
    learnt,
    hasDroppedNames: () => dropped,
  };
}
