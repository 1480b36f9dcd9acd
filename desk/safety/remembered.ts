import { createHmac, randomBytes } from 'node:crypto'

/** How long a right password is not looked at again, in milliseconds. */
const length = 10 * 60_000
const most = 1000

/** Names with passwords that were right a moment ago: a program sends them with each request, and each look takes long. */
export class Remembered {
  readonly #key = randomBytes(32)
  readonly #until = new Map<string, number>()

  add(secret: string): void {
    if (this.#until.size >= most) this.#until.clear()
    this.#until.set(this.#hash(secret), Date.now() + length)
  }

  has(secret: string): boolean {
    return (this.#until.get(this.#hash(secret)) ?? 0) > Date.now()
  }

  /** The secrets themselves are not kept. */
  #hash(secret: string): string {
    return createHmac('sha256', this.#key).update(secret).digest('base64')
  }
}
