// Items by a name that is made of each.

/** Groups in the order in which their first items come. */
export function groupBy<Item, Name extends string | number | null>(
  items: readonly Item[],
  name: (item: Item) => Name,
): Map<Name, Item[]> {
  const groups = new Map<Name, Item[]>();
  for (const item of items) addTo(groups, name(item), item);
  return groups;
}

/** Puts an item last into the group of that name, which begins with it where there is none yet. */
export function addTo<Name, Item>(groups: Map<Name, Item[]>, name: Name, item: Item): void {
  const group = groups.get(name);
  if (group) group.push(item);
  else groups.set(name, [item]);
}

/** The same for groups that hold each item once. */
export function addOnceTo<Name, Item>(groups: Map<Name, Set<Item>>, name: Name, item: Item): void {
  const group = groups.get(name);
  if (group) group.add(item);
  else groups.set(name, new Set([item]));
}
