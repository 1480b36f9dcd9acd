import { join } from 'node:path'
import { DocumentFile } from '../schemas/document-file.js'
import { writeAtomically } from './dataset/atomic.js'
import { canonicalJson } from './dataset/canonical.js'
import { documentPath } from './dataset/layout.js'
import { documentIds, readDocumentFile } from './dataset/read.js'
import { openDataset } from './dataset/write.js'
import { applyCorrections } from './judge/corrections.js'
import { fingerprintsOf } from './judge/fingerprint.js'
import { judgementsInForce } from './judge/in-force.js'
import { readJudgements } from './judge/read.js'

/**
 * Brings a dataset up to date with its judgements: the documents say what their stewards corrected.
 *
 * @throws DatasetError where a file is not what it should be; the file system's error where it cannot be written
 */
export async function relate(folder: string): Promise<void> {
  const files: DocumentFile[] = []
  for (const id of await documentIds(folder)) files.push(await readDocumentFile(folder, id))
  const { corrections } = judgementsInForce(await readJudgements(folder), fingerprintsOf(files))
  for (const file of files) {
    const corrected = applyCorrections(file, corrections)
    const path = join(folder, documentPath(file.document.id))
    await writeAtomically(path, canonicalJson(DocumentFile, corrected))
  }
  await openDataset(folder).finish()
}
