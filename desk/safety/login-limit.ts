/** How many wrong passwords are free, how long one waits after the next, and the longest wait: in milliseconds. */
const free = 5
const firstWait = 2_000
const longestWait = 15 * 60_000
/** How many names and addresses are remembered. */
const mostKept = 10_000

interface Tries {
  readonly wrong: number
  /** Until when no further try is looked at. */
  readonly until: number
}

/**
 * Slows down who tries passwords: after some wrong ones each further one doubles the wait, for the name that is tried and
 * for the address that it comes from. A try in the meantime is refused without a look at the password.
 */
export class LoginLimit {
  readonly #tries = new Map<string, Tries>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** How long to wait before the next try, in seconds; 0 where there is nothing to wait for. */
  waitOf(keys: readonly string[]): number {
    const ends = keys.map((key) => this.#tries.get(key)?.until ?? 0)
    return Math.max(0, Math.ceil((Math.max(...ends) - this.#now()) / 1000))
  }

  /** Notes a try before its password is looked at, so that many at once are not all free. */
  begin(keys: readonly string[]): void {
    for (const key of keys) {
      const wrong = (this.#tries.get(key)?.wrong ?? 0) + 1
      const wait = wrong <= free ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - free - 1))
      this.#tries.delete(key)
      this.#tries.set(key, { wrong, until: this.#now() + wait })
    }
    for (const key of this.#tries.keys()) {
      if (this.#tries.size <= mostKept) break
      this.#tries.delete(key)
    }
  }

  /** Forgets the wrong tries of somebody who knew the password. */
  succeed(keys: readonly string[]): void {
    for (const key of keys) this.#tries.delete(key)
  }
}
