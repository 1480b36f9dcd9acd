import type { Collection } from './collection.js'
import { agencies } from './collections/agencies.js'
import { changes } from './collections/changes.js'
import { documents } from './collections/documents.js'
import { indicators } from './collections/indicators.js'
import { candidates, links } from './collections/links.js'
import { targets } from './collections/targets.js'
import { tasks } from './collections/tasks.js'

/** All lists of the API. */
export const collections: readonly Collection[] = [
  documents,
  targets,
  tasks,
  agencies,
  indicators,
  links,
  candidates,
  changes,
]
