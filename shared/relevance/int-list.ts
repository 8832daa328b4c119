// A list of 32-bit whole numbers that grows in place: millions of entries at four bytes each.

export class IntList {
  length = 0;
  #values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  /** The entry at a place below `length`. */
  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** The newest entry; 0 of an empty list. */
  last(): number {
    return this.length === 0 ? 0 : this.at(this.length - 1);
  }

  /** The entries, in an array of their own. */
  take(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
