import { createDecipheriv, createHash } from 'node:crypto'
import { XmlError } from '../xml.js'
import { joined, number32, passwordHash, sized } from './hash.js'

/** Office 2007 hashes passwords so often. */
const rounds = 50_000

const aes: ReadonlyMap<number, number> = new Map([
  [0x660e, 16],
  [0x660f, 24],
  [0x6610, 32],
])

/**
 * Opens a package as Word and Excel of 2007 encrypt it (MS-OFFCRYPTO 2.3.4.5, "standard").
 *
 * @param description what stands behind the version: its length, the header, the verifier
 * @param content the encrypted package behind its size
 * @returns the package, or null where the password is wrong
 * @throws RangeError where the description is cut, XmlError where it is encrypted in another way
 */
export function openStandard(description: Buffer, content: Uint8Array, password: string): Buffer | null {
  const headerSize = description.readUInt32LE(0)
  const keySize = aes.get(description.readUInt32LE(12))
  if (keySize === undefined) throw new XmlError('It is encrypted in a way that is not read.')
  const verifier = description.subarray(4 + headerSize)
  const salt = verifier.subarray(4, 20)
  const key = keyOf(passwordHash('sha1', salt, password, rounds), keySize)
  const input = decrypt(key, verifier.subarray(20, 36))
  const expected = decrypt(key, verifier.subarray(40, 72)).subarray(0, 20)
  if (!createHash('sha1').update(input).digest().equals(expected)) return null
  return decrypt(key, content.subarray(0, content.length - (content.length % 16)))
}

/** The key of the one block there is (2.3.4.7). */
function keyOf(hash: Buffer, keySize: number): Buffer {
  const last = createHash('sha1')
    .update(joined(hash, number32(0)))
    .digest()
  const part = (filling: number): Buffer => {
    const block = Buffer.alloc(64, filling)
    for (const [k, byte] of last.entries()) block[k]! ^= byte
    return createHash('sha1').update(block).digest()
  }
  return sized(joined(part(0x36), part(0x5c)), keySize)
}

function decrypt(key: Buffer, data: Uint8Array): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false)
  return Buffer.concat([decipher.update(data), decipher.final()])
}
