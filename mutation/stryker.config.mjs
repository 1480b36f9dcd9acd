import { area } from './areas.mjs'

const name = process.env.MUTATED_AREA

export default {
  testRunner: 'anew',
  plugins: ['./mutation/anew-runner.mjs', './mutation/sample-functions.mjs'],
  ignorers: ['sample-functions'],
  mutate: area.mutate,
  coverageAnalysis: 'perTest',
  // What is evaluated once, when a module is loaded, cannot be tied to single tests.
  ignoreStatic: true,
  // A machine that does much else is no endless loop; most of these are told by their count of rounds.
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 60,
  concurrency: Number(process.env.MUTATION_JOBS ?? 1),
  reporters: ['json'],
  logLevel: 'error',
  jsonReporter: { fileName: `mutation/reports/${name}.json` },
  tempDirName: `mutation/.sandbox-${name}`,
  ignorePatterns: [
    'dist',
    'extracted',
    'docs',
    'bench',
    'fixtures/formats',
    'fixtures/holdout',
    'mutation/reports',
  ],
}
