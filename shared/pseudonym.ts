// What a commenter is called on screen: the same person has the same name everywhere, and it says nothing of them.

/** The first six digits of the keyed hash under which a person is known: "7f3a21". */
export function pseudonymOf(hash: string): string {
  return hash.slice(0, 6);
}
