import { createHash } from 'node:crypto'
import { LimitExceeded } from '../limit-exceeded.js'

/** A file may ask for so many rounds at the most (MS-OFFCRYPTO 2.3.4.10). */
const mostRounds = 10_000_000

/**
 * The hash of a password, made slow on purpose by its rounds (MS-OFFCRYPTO 2.3.4.7 and 2.3.4.11).
 *
 * @throws LimitExceeded for more rounds than the format allows
 */
export function passwordHash(hash: string, salt: Buffer, password: string, rounds: number): Buffer {
  if (!(rounds <= mostRounds)) throw new LimitExceeded('rounds of its password', mostRounds)
  let current = createHash(hash)
    .update(joined(salt, Buffer.from(password, 'utf16le')))
    .digest()
  for (let round = 0; round < rounds; round++)
    current = createHash(hash)
      .update(joined(number32(round), current))
      .digest()
  return current
}

/** Bytes at a length: cut, or filled as the format does. */
export const sized = (bytes: Buffer, length: number): Buffer =>
  bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)])

/** Two values as one, as they are hashed together. */
export const joined = (a: Buffer, b: Buffer): Buffer => Buffer.concat([a, b])

/** A number as four bytes, the lowest first. */
export function number32(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
