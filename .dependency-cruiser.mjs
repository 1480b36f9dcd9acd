/** Which file may need which: the flow of the data, as rules. A folder may need its own layer and those above it in this list. */
const layers = [
  ['what is known', ['schemas', 'knowledge', 'pipeline/language', 'pipeline/words']],
  ['the tree', ['pipeline/tree']],
  ['from files to lines', ['parsers']],
  ['from lines to a plan', ['pipeline/clean', 'pipeline/structure']],
  [
    'from a plan to records',
    [
      'pipeline/extract',
      'pipeline/resolve',
      'pipeline/verify',
      'pipeline/ingest.ts',
      'pipeline/ingest-pool.ts',
      'pipeline/ingest-worker.ts',
    ],
  ],
  [
    'between records',
    ['pipeline/likeness', 'pipeline/link', 'pipeline/check', 'pipeline/compare', 'pipeline/query'],
  ],
  ['the dataset', ['pipeline/dataset', 'pipeline/judge', 'pipeline/relate']],
  ['what is made of it', ['pipeline/agencies', 'pipeline/export', 'pipeline/report']],
  ['who is served', ['index.ts', 'cli', 'desk']],
]

const pattern = (paths) => `^(${paths.join('|').replaceAll('.', '\\.')})(/|\\.ts$|$)`

/** How things are named and put in order is no matter of the disk, though it stands beside it. */
const names = '^pipeline/dataset/(compare-strings|document-of|slug|ids|read|ingest-result)\\.ts$'

const oneWay = layers.slice(0, -1).map(([name, paths], index) => ({
  name: `flow: ${name}`,
  severity: 'error',
  comment:
    'An arrow against the flow: move what both need to the earlier layer, or the need to the later one.',
  from: { path: pattern(paths) },
  to: {
    path: pattern(layers.slice(index + 1).flatMap(([, later]) => later)),
    pathNot: names,
    // A type leaves no trace in the program.
    dependencyTypesNot: ['type-only'],
  },
}))

const all = pattern(layers.flatMap(([, paths]) => paths))

export default {
  forbidden: [
    ...oneWay,
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Two files that need each other are one, or both need a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'cli-stays-outside',
      severity: 'error',
      comment: 'The commands are thin: who needs one of them needs what lies below it.',
      from: { pathNot: '^cli/' },
      to: { path: '^cli/' },
    },
    {
      name: 'has-its-layer',
      severity: 'error',
      comment: 'Say above where in the flow this folder belongs.',
      from: { path: '^(pipeline|parsers|schemas|knowledge|desk|cli)/', pathNot: all },
      to: {},
    },
    {
      name: 'resolves',
      severity: 'error',
      comment: 'There is no such file or package.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test|bench|mutation|packaging)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main'],
    },
  },
}
