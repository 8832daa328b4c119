// A few values, the ones that were used last.

export class Recent<Key, Value> {
  #kept = new Map<Key, Value>();
  #most: number;

  /** `most`: how many are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, which is thereby the last used one; undefined when it is not kept. */
  get(key: Key): Value | undefined {
    const value = this.#kept.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** Keeps a value, and forgets the one that was used least lately when there are too many. */
  set(key: Key, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** Keeps the value of a key no longer. */
  delete(key: Key): void {
    this.#kept.delete(key);
  }

  /** The value of a key, made and kept when it is not there. */
  getOrMake(key: Key, make: () => Value): Value {
    const value = this.get(key) ?? make();
    this.set(key, value);
    return value;
  }
}
