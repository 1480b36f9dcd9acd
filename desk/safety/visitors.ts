import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

interface Session {
  readonly name: string
  readonly until: number
}

/** How long one stays signed in without doing anything, in milliseconds. */
const sessionLength = 12 * 60 * 60 * 1000
/** How many may be signed in at once; the one who came first has to sign in anew. */
const mostSessions = 1000

/**
 * Who visits the desk. A visitor is known by a random id in a cookie; the ids of those who signed in are kept here, as
 * hashes, until the desk ends.
 */
export class Visitors {
  readonly #secret = randomBytes(32)
  readonly #sessions = new Map<string, Session>()

  /** A new id for a cookie. */
  newId(): string {
    return randomBytes(32).toString('base64url')
  }

  /** Whether this may be an id of ours: anything else in the cookie is disregarded. */
  isId(text: string | undefined): text is string {
    return text !== undefined && /^[\w-]{43}$/.test(text)
  }

  /** Signs somebody in; returns the id for the cookie, a new one, so that nobody knows it from before. */
  signIn(name: string): string {
    const id = this.newId()
    if (this.#sessions.size >= mostSessions) {
      const [first] = this.#sessions.keys()
      this.#sessions.delete(first!)
    }
    this.#sessions.set(keyOf(id), { name, until: Date.now() + sessionLength })
    return id
  }

  signOut(id: string): void {
    this.#sessions.delete(keyOf(id))
  }

  /** The name of who signed in with this id; undefined for anybody else. */
  nameOf(id: string): string | undefined {
    const key = keyOf(id)
    const session = this.#sessions.get(key)
    if (!session) return undefined
    this.#sessions.delete(key)
    if (session.until < Date.now()) return undefined
    this.#sessions.set(key, { ...session, until: Date.now() + sessionLength })
    return session.name
  }

  /** What a page of ours shows to prove that a write comes from it. */
  tokenFor(id: string): string {
    return createHmac('sha256', this.#secret).update(id).digest('base64url')
  }

  isTokenOf(id: string, token: string): boolean {
    const [expected, given] = [Buffer.from(this.tokenFor(id)), Buffer.from(token)]
    return expected.length === given.length && timingSafeEqual(expected, given)
  }
}

function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64')
}
