// Items by a name that is made of each.

/** Groups in the order in which their first items come. */
export function groupBy<Item, Name extends string | number>(
  items: readonly Item[],
  name: (item: Item) => Name,
): Map<Name, Item[]> {
  const groups = new Map<Name, Item[]>();
  for (const item of items) {
    const key = name(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
