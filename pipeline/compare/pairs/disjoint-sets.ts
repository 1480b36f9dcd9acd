/** Ids that belong together, joined one pair after the other. */
export class DisjointSets {
  readonly #parents = new Map<string, string>()

  /** Two ids belong together, and all that belong with either. */
  join(a: string, b: string): void {
    this.#parents.set(this.find(a), this.find(b))
  }

  /** One of the ids that belong with this one, the same for all of them. */
  find(id: string): string {
    let root = id
    for (
      let next = this.#parents.get(root);
      next !== undefined && next !== root;
      next = this.#parents.get(root)
    )
      root = next
    for (let own = id; own !== root; ) {
      const next = this.#parents.get(own) ?? root
      this.#parents.set(own, root)
      own = next
    }
    return root
  }
}
