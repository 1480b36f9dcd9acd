import { createHash } from 'node:crypto'
import { idWords } from '../../knowledge/id-words.js'
import { linkWords } from '../../knowledge/link-words.js'
import { pipelineVersion } from '../dataset/manifest.js'

/** Raised with every change of what a brief holds or of how keys are made, for the version of the program stays between releases. */
const form = 4

let made: string | undefined

/** Briefs that were made under this name are those that would be made now: it says which program and which words made them. */
export function briefEdition(): string {
  made ??= createHash('sha256')
    .update(JSON.stringify([form, pipelineVersion(), linkWords(), idWords()]))
    .digest('hex')
    .slice(0, 16)
  return made
}
