/** What is mutated together, with the tests that are to notice it. */
export const areas = {
  words: {
    mutate: ['pipeline/language/*.ts'],
    tests: /^test\/language\/(values\/)?[^/]+\.test\.ts$/,
  },
  values: { mutate: ['pipeline/language/values/*.ts'], tests: /^test\/language\/values\/.+\.test\.ts$/ },
  deadlines: {
    mutate: ['pipeline/language/deadlines/*.ts'],
    tests: /^test\/language\/deadlines-.+\.test\.ts$/,
  },
  citations: {
    mutate: ['pipeline/language/citations/*.ts'],
    tests: /^test\/language\/citations.*\.test\.ts$/,
  },
  agencies: {
    mutate: ['pipeline/language/agencies/*.ts'],
    tests: /^test\/language\/agencies\/.+\.test\.ts$/,
  },
  // The test of whole plans runs the built program, which no mutant is in; `diff-words.ts` is a table of words to show.
  compare: {
    mutate: ['pipeline/compare/**/*.ts', '!pipeline/compare/diff-words.ts'],
    tests: /^test\/compare\/(?!plans\.).+\.test\.ts$/,
  },
}

/** The area that this process works on, as `mutate.mjs` names it to Stryker and Stryker to its runner. */
export const area = areas[process.env.MUTATED_AREA ?? '']
