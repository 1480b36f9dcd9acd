/** Mutates a share of the functions only, always the same ones: which they are depends on their names alone. */
import { createHash } from 'node:crypto'
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const share = Number(process.env.MUTATED_SHARE ?? 100)

/** A number from 0 to 99 that is the same for the same name everywhere. */
const lot = (name) => createHash('sha256').update(name).digest().readUInt16BE() % 100

const ignorer = {
  shouldIgnore(path) {
    const isOutermost = path.isFunctionDeclaration() || path.isVariableDeclaration() || path.isClassMethod()
    if (!isOutermost || path.getFunctionParent() !== null) return undefined
    const { id, key, declarations } = path.node
    const name = id?.name ?? key?.name ?? declarations?.[0]?.id.name ?? ''
    return lot(name) < share ? undefined : 'not in the sample'
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample-functions', ignorer)]
