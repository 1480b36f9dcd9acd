/** Brings a dataset up to date with its judgements: `node relate-process.js FOLDER`, in a process of its own. */
import { relateUntilStill } from '../../pipeline/judge/relate-until-still.js'
import { relate } from '../../pipeline/relate.js'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder of the dataset.')
await relateUntilStill(folder, relate)
