/**
 * A list by a key of its members, keys and members in their order.
 * @example groupedBy(cells, ({ row }) => row).get(3)
 */
export function groupedBy<Each, Key>(
  list: readonly Each[],
  keyOf: (each: Each) => Key
): Map<Key, Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}
