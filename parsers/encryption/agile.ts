import { createDecipheriv, createHash } from 'node:crypto'
import { attribute, elementsCalled, parseXml, type XmlElement, XmlError } from '../xml.js'
import { joined, number32, passwordHash, sized } from './hash.js'

/** How something was encrypted. */
interface Cipher {
  readonly salt: Buffer
  /** In bytes. */
  readonly blockSize: number
  /** In bytes. */
  readonly keySize: number
  /** Such as `sha512`. */
  readonly hash: string
}

/** What tells keys of one password from each other (MS-OFFCRYPTO 2.3.4.11 and 2.3.4.13). */
const purposes = {
  verifier: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierHash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
} as const

/** The package is encrypted in pieces of so many bytes. */
const segment = 4096

/** What hashes and chains there may be; what else is named is not read. */
const hashes: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512'])

/**
 * Opens a package as Word and Excel encrypt it since 2010 (MS-OFFCRYPTO 2.3.4.10, "agile").
 *
 * @param description the XML behind the version
 * @param content the encrypted package behind its size
 * @returns the package, or null where the password is wrong
 * @throws XmlError where it is encrypted in another way
 */
export function openAgile(description: Uint8Array, content: Uint8Array, password: string): Buffer | null {
  const root = parseXml(description, deepest)
  const data = cipherOf(elementsCalled(root, 'keyData')[0])
  const encryptor = elementsCalled(root, 'keyEncryptors')
    .flatMap((list) => elementsCalled(list, 'keyEncryptor'))
    .flatMap((one) => elementsCalled(one, 'encryptedKey'))[0]
  const own = cipherOf(encryptor)
  const hash = passwordHash(own.hash, own.salt, password, Number(attribute(encryptor, 'spinCount')))
  const opened = (name: string, purpose: Buffer): Buffer => {
    const key = sized(createHash(own.hash).update(joined(hash, purpose)).digest(), own.keySize)
    return decrypt(own, key, own.salt, bytesOf(encryptor, name))
  }
  const verifier = opened('encryptedVerifierHashInput', purposes.verifier)
  const expected = opened('encryptedVerifierHashValue', purposes.verifierHash)
  const verified = createHash(own.hash).update(verifier).digest()
  if (!expected.subarray(0, verified.length).equals(verified)) return null
  const secret = opened('encryptedKeyValue', purposes.key)
  if (secret.length < data.keySize) throw new XmlError('Its key is cut off.')
  return contentOf(data, secret.subarray(0, data.keySize), content)
}

/** The description has three levels. */
const deepest = 10

function cipherOf(element: XmlElement | undefined): Cipher {
  const hash = (attribute(element, 'hashAlgorithm') ?? '').toLowerCase().replace('-', '')
  const chaining = attribute(element, 'cipherChaining')
  const bits = Number(attribute(element, 'keyBits'))
  const known = hashes.has(hash) && [128, 192, 256].includes(bits) && chaining === 'ChainingModeCBC'
  if (!known || attribute(element, 'cipherAlgorithm') !== 'AES')
    throw new XmlError('It is encrypted in a way that is not read.')
  return { salt: bytesOf(element, 'saltValue'), blockSize: 16, keySize: bits / 8, hash }
}

const bytesOf = (element: XmlElement | undefined, name: string): Buffer =>
  Buffer.from(attribute(element, name) ?? '', 'base64')

function contentOf(cipher: Cipher, key: Buffer, content: Uint8Array): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < content.length; at += segment) {
    const start = createHash(cipher.hash)
      .update(joined(cipher.salt, number32(at / segment)))
      .digest()
    parts.push(decrypt(cipher, key, start, content.subarray(at, at + segment)))
  }
  return Buffer.concat(parts)
}

function decrypt({ blockSize, keySize }: Cipher, key: Buffer, start: Buffer, data: Uint8Array): Buffer {
  const decipher = createDecipheriv(`aes-${keySize * 8}-cbc`, key, sized(start, blockSize)).setAutoPadding(
    false,
  )
  const whole = data.subarray(0, data.length - (data.length % blockSize))
  return Buffer.concat([decipher.update(whole), decipher.final()])
}
