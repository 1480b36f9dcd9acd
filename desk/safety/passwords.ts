import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** What scrypt costs: about 60 ms and 32 MB for each try. */
const cost = { N: 2 ** 15, r: 8, p: 1 } as const
const keyLength = 32

/** A line of a password file: who, and what their password comes to. */
interface Entry {
  readonly cost: { readonly N: number; readonly r: number; readonly p: number }
  readonly salt: Buffer
  readonly key: Buffer
}

/** The people who may sign in. */
export class Passwords {
  readonly #entries: ReadonlyMap<string, Entry>

  /**
   * @param text of a password file: for each person a line `name:scrypt:N:r:p:salt:key`
   * @throws Error naming the line that is of another form
   */
  constructor(text: string) {
    this.#entries = new Map(
      text
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [entryOf(line.trim(), index + 1)])),
    )
  }

  get size(): number {
    return this.#entries.size
  }

  /** Whether this is the password of somebody. It takes as long for a name that is not known. */
  async isRight(name: string, password: string): Promise<boolean> {
    const entry = this.#entries.get(name.normalize('NFC'))
    const { cost, salt, key } = entry ?? nobody
    const found = await derive(password, salt, cost)
    return timingSafeEqual(found, key) && entry !== undefined
  }
}

/** @throws Error naming the file where it cannot be read or used */
export async function readPasswords(path: string): Promise<Passwords> {
  return new Passwords(await readFile(path, 'utf8'))
}

/** The line of a password file for a person. */
export async function passwordLine(name: string, password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  const { N, r, p } = cost
  return `${name.normalize('NFC')}:scrypt:${N}:${r}:${p}:${salt.toString('base64url')}:${key.toString('base64url')}`
}

const nobody: Entry = { cost, salt: randomBytes(16), key: randomBytes(keyLength) }

const form = /^([^:]{1,80}):scrypt:(\d{1,8}):(\d{1,3}):(\d{1,3}):([\w-]{16,88}):([\w-]{43})$/

function entryOf(line: string, number: number): [string, Entry] {
  const [, name, N, r, p, salt, key] = form.exec(line) ?? []
  if (name === undefined) throw new Error(`line ${number} is not of the form name:scrypt:N:r:p:salt:key`)
  const stated = { N: Number(N), r: Number(r), p: Number(p) }
  return [
    name.normalize('NFC'),
    { cost: stated, salt: Buffer.from(salt!, 'base64url'), key: Buffer.from(key!, 'base64url') },
  ]
}

function derive(password: string, salt: Buffer, { N, r, p }: Entry['cost']): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, keyLength, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
