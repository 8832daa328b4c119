// What a row becomes when people are erased. The storing stage and erasure itself use these same rules, so it never matters which comes first.
import { placeOf } from "../../shared/listening/places.ts";
import { namesInLink, withoutNames } from "../../shared/without-names.ts";
import { erasedId, everywhere, mentionHashes, personHash, somebodyErased, tombstoneOf } from "./people.ts";
import type { Tombstones } from "./tombstones.ts";

/** Who and what is erased, as rows ask it. */
export interface Erased {
  isPerson: (hash: string | null) => boolean;
  /** A name as somebody writes it on a network. */
  isNamed: (network: string, name: string) => boolean;
  /** What an erased comment or mention is called instead of its id; null for one that is not erased. */
  idFor: (network: string, id: string) => string | null;
  /** What anything would be called instead. */
  renamed: (network: string, id: string) => string;
  hashesIn: (network: string, text: string) => string[];
}

/** The network under which mentions outside our channels have their keys. */
export const mentionKeys = "mention";

/** Asks tombstones; `ids` says of which comments it is known already, by network and id, what they are called: then nothing else is asked. */
export function erasedBy(
  key: Buffer,
  stones: Tombstones,
  ids: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null,
): Erased {
  const { people, comments } = stones;
  const named = remembering((network, name) =>
    [network, everywhere].some((place) => people.has(personHash(key, place, name))),
  );
  const hashed = remembering((network, id) => tombstoneOf(key, network, id));
  return {
    isPerson: (hash) => hash !== null && people.has(hash),
    isNamed: (network, name) => people.size > 0 && named(network, name),
    idFor: (network, id) => {
      if (ids !== null) return ids.get(network)?.get(id) ?? null;
      return comments.size > 0 && comments.has(hashed(network, id)) ? erasedId(hashed(network, id)) : null;
    },
    renamed: (network, id) => erasedId(hashed(network, id)),
    hashesIn: (network, text) => mentionHashes(key, network, text),
  };
}

const mostRemembered = 100_000;

/** Hashing costs more than all else, and the same names and ids come again and again. */
function remembering<Value>(make: (network: string, name: string) => Value): (network: string, name: string) => Value {
  const known = new Map<string, Value>();
  return (network, name) => {
    const both = `${network} ${name}`;
    let value = known.get(both);
    if (value === undefined) {
      if (known.size >= mostRemembered) known.clear();
      known.set(both, (value = make(network, name)));
    }
    return value;
  };
}

/** The parts of a comment's row that can name somebody. */
export interface NamingComment {
  key: string;
  nativeId: string | null;
  post: string | null;
  parents: string[];
  children: string[];
  /** Null in rows of before they were stored: then they stand in the text. */
  mentions: string[] | null;
  url: string | null;
  authorIdHash: string | null;
  authorNameHash: string | null;
  text: string;
  textKept: boolean;
}

/**
 * The row as it may be kept: an erased one without author, words and links to it, another one without the names of those who are erased.
 * The same object where nothing changes.
 */
export function obeyed<Row extends NamingComment>(row: Row, network: string, erased: Erased): Row {
  // Numbers of rows name nothing outside their file, and many comments have the same.
  const isNumbered = row.nativeId !== null && row.nativeId !== row.key;
  const linked = (ids: string[]) => (isNumbered ? ids : changedIn(ids, (id) => erased.idFor(network, id) ?? id));
  const others = {
    post: row.post === null ? null : postWithoutName(row.post, network, erased),
    parents: linked(row.parents),
    children: linked(row.children),
  };
  if (isErased(row, network, erased)) {
    const called = erased.renamed(network, row.key);
    return {
      ...row,
      ...others,
      key: called,
      nativeId: row.nativeId === row.key ? called : row.nativeId,
      mentions: [],
      url: null,
      authorIdHash: null,
      authorNameHash: null,
      text: "",
      textKept: false,
    };
  }
  const text = withoutNames(row.text, (name) => erased.isNamed(network, name));
  const said = row.mentions ?? (text === row.text ? null : erased.hashesIn(network, row.text));
  const mentions = said === null ? null : changedIn(said, (hash) => (erased.isPerson(hash) ? somebodyErased : hash));
  const after = { ...others, text, mentions };
  const isSame = (Object.keys(after) as (keyof typeof after)[]).every((field) => after[field] === row[field]);
  return isSame ? row : { ...row, ...after };
}

/** The list with each changed; the same list where none is. */
function changedIn(list: string[], change: (each: string) => string): string[] {
  const after = list.map(change);
  return after.every((each, index) => each === list[index]) ? list : after;
}

function isErased(row: NamingComment, network: string, erased: Erased): boolean {
  const byPerson = erased.isPerson(row.authorIdHash) || erased.isPerson(row.authorNameHash);
  return byPerson || erased.idFor(network, row.key) !== null;
}

/** The address of somebody else's post holds their name. */
function postWithoutName(post: string, network: string, erased: Erased): string {
  return namesInLink(post).some((name) => erased.isNamed(network, name)) ? erased.renamed(network, post) : post;
}

/** The parts of a mention's row that can name somebody. */
export interface NamingMention {
  key: string;
  place: string;
  url: string | null;
  authorHash: string | null;
  /** Null where the words are not kept. */
  text: string | null;
}

/** The network or place by which the names of a mention are hashed. */
export function networkOfMention({ url, place }: Pick<NamingMention, "url" | "place">): string {
  return placeOf(url ?? place).id;
}

/** The same for what somebody wrote outside our channels. `isTheirs`: its author's name, while it was still there, was an erased one. */
export function obeyedMention<Row extends NamingMention>(row: Row, erased: Erased, isTheirs = false): Row {
  if (isTheirs || erased.isPerson(row.authorHash) || erased.idFor(mentionKeys, row.key) !== null)
    return { ...row, key: erased.renamed(mentionKeys, row.key), url: null, authorHash: null, text: null };
  if (row.text === null) return row;
  const network = networkOfMention(row);
  const text = withoutNames(row.text, (name) => erased.isNamed(network, name));
  return text === row.text ? row : { ...row, text };
}
