// Ids of goals, which stand in addresses and never change.
/** `wanted`, or `wanted-2`, `wanted-3` … when it is taken. Ids stand in addresses and never change. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
