// Permalinks in one canonical form, so that two files speak of one post.

/** Query parameters that name the post, where the path does not. */
const naming = ["story_fbid", "fbid", "v", "set"];

/**
 * The link without what varies: https, no query, fragment or trailing slash, host in lower case without www, twitter.com as x.com.
 * A parameter that names the post becomes part of the path. Null: no link, or one that names a post only in ways unknown to us.
 */
export function canonicalLink(text: string): string | null {
  const match = /^(?:https?:\/\/)?([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(text.trim());
  if (!match?.[1]?.includes(".")) return null;
  let host = match[1].toLowerCase().replace(/^(?:www|m|mobile|web)\./, "");
  if (host === "twitter.com") host = "x.com";
  const path = match[2]!.replace(/\/+$/, "");
  if (match[3] !== undefined) {
    const query = match[3].split("&").map((pair) => pair.split("="));
    for (const name of naming) {
      const value = decoded(query.find(([each]) => each === name)?.[1] ?? "");
      if (value) return `https://${host}${path}/${encodeURIComponent(value)}`;
    }
    if (path.endsWith(".php")) return null;
  }
  return path === "" ? null : `https://${host}${path}`;
}

/** What a canonical link has in common with the id of what it leads to: its last part. */
export function lastPart(link: string): string {
  return link.slice(link.lastIndexOf("/") + 1);
}

/** A post as printed, by what its id and its links have in common; what is no link as it stands. */
export function postName(printed: string): string {
  const link = canonicalLink(printed);
  return link === null ? printed : lastPart(link);
}

/** The text where it is an address that a browser opens, as it stands; else null. */
export function webAddress(text: string): string | null {
  return /^https?:\/\//i.test(text) ? text : null;
}

/** A parameter's value; as it stands where its escapes are broken. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}
