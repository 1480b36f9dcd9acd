import { z } from 'zod'

/**
 * What the pipeline can notice. A `note` tells of something that was put right or is the author's own;
 * a `doubt` says that a value may be wrong or missing, and that a steward should look.
 */
export const warnings = {
  'duplicate-region-removed': {
    level: 'note',
    meaning: 'A part of the text stands twice; one copy was left out.',
  },
  'debris-removed': {
    level: 'note',
    meaning:
      'Words that a web page, a printer or the stamp of a signature put around the plan were left out.',
  },
  'markup-removed': { level: 'note', meaning: 'Marks of a converter (**, _{…}) were left out.' },
  'text-repaired': {
    level: 'note',
    meaning: 'A misread word was read as the right one; records keep it as printed.',
  },
  'lines-joined': { level: 'note', meaning: 'A paragraph cut by a page break was joined.' },
  'items-split': { level: 'note', meaning: 'Two points on one line were taken apart.' },
  'number-repaired': { level: 'note', meaning: 'A gap inside the number of a document was closed.' },
  'number-doubtful': {
    level: 'doubt',
    meaning:
      "A number holds letters and was read as the digits that they look like, or a caption gives the document's number another kind.",
  },
  'date-conflict': { level: 'doubt', meaning: 'The document states two dates of issue.' },
  'date-missing': { level: 'doubt', meaning: 'No date of issue was found.' },
  'title-missing': { level: 'doubt', meaning: 'No title was found in the head.' },
  'number-missing': { level: 'doubt', meaning: 'No number was found.' },
  'issuer-missing': { level: 'doubt', meaning: 'No body was found that issues the document.' },
  'signer-unclear': {
    level: 'doubt',
    meaning:
      'More than one person signs, and the record has one place, or no name stands where one signs: it names none.',
  },
  'ordinal-repeated': { level: 'note', meaning: 'Two points of one list bear the same ordinal.' },
  'ordinal-missing': { level: 'note', meaning: 'An ordinal of a list is left out.' },
  'ordinal-misprinted': { level: 'note', meaning: 'An ordinal does not fit its place in the list.' },
  'section-misnumbered': {
    level: 'note',
    meaning: 'A section does not follow the number of the one before it.',
  },
  'row-realigned': {
    level: 'note',
    meaning: 'The cells of a row were shifted or missing, and were put in their columns.',
  },
  'row-joined': { level: 'note', meaning: 'A row cut by a page break was joined.' },
  'heading-repeated': { level: 'note', meaning: "A table's heading row stands again inside it." },
  'table-spilled': {
    level: 'doubt',
    meaning: 'A table lost its lines; its cells were put in rows by their order.',
  },
  'table-crumbled': {
    level: 'doubt',
    meaning: 'The cells of a table were broken into lines that run into each other; nothing was read of it.',
  },
  'cell-unreadable': { level: 'doubt', meaning: 'A cell could not be read.' },
  'column-unknown': { level: 'doubt', meaning: 'A column bears a heading that the program does not know.' },
  'value-unreadable': { level: 'doubt', meaning: 'A value could not be read.' },
  'deadline-unreadable': { level: 'doubt', meaning: 'A deadline could not be read.' },
  'agency-unlisted': {
    level: 'note',
    meaning: 'An agency is not in the registry; what it is was read from the words of its name.',
  },
  'agency-unclear': {
    level: 'doubt',
    meaning: 'A name is not in the registry, and no word of it tells what it is: it may be no agency.',
  },
  'agency-unread': {
    level: 'doubt',
    meaning:
      "Words say who leads a task, or a task begins with a body's name, and no agency was understood in them; or those who lead are listed up to a name that was not understood: the ones before it are kept; or whom one works with was not understood; or a row's own cells do not say who leads, as those around it do.",
  },
  'citation-conflict': { level: 'doubt', meaning: 'One document is cited with two dates.' },
  'value-conflict': { level: 'doubt', meaning: 'Two places state one target with different values.' },
  'text-unplaced': { level: 'doubt', meaning: 'A part of the text belongs to no section, table or record.' },
  'extension-mismatch': {
    level: 'note',
    meaning: 'The name of the file ends as that of another format than it is.',
  },
  'encoding-converted': { level: 'note', meaning: 'The text was in an encoding of before Unicode.' },
  'changes-accepted': {
    level: 'note',
    meaning: 'The file holds tracked changes; they were read as accepted.',
  },
  'part-skipped': {
    level: 'doubt',
    meaning: 'A part of the file was not read, such as a picture or an embedded file.',
  },
  'text-recognised': { level: 'note', meaning: "A page's words were recognised from its picture." },
  'page-unreadable': { level: 'doubt', meaning: 'A page could not be read.' },
  'value-unverified': {
    level: 'doubt',
    meaning: 'A number, comparison or date was recognised from a picture, and nothing else bears it out.',
  },
  'not-a-plan': { level: 'doubt', meaning: 'The text does not look like a plan.' },
} as const satisfies Record<string, { level: 'note' | 'doubt'; meaning: string }>

export type WarningCode = keyof typeof warnings

/** All codes, in the order of the table above. */
export const warningCodes = Object.keys(warnings) as [WarningCode, ...WarningCode[]]

/** Something noticed in a document, with its place. */
export const Warning = z.strictObject({
  code: z.enum(warningCodes).meta({ description: 'What was noticed.', examples: ['date-conflict'] }),
  message: z
    .string()
    .min(1)
    .meta({
      description: 'One sentence for a reader.',
      examples: ['The appendix states 25/12/2022, three other places 29/12/2022.'],
    }),
  start: z
    .int()
    .min(0)
    .meta({ description: 'Where it starts in the text, in UTF-16 units from 0.', examples: [62110] }),
  end: z
    .int()
    .min(0)
    .meta({ description: 'Where it ends in the text, in UTF-16 units.', examples: [62140] }),
})

export type Warning = z.infer<typeof Warning>

/** Whether a steward should look at it: a value may be wrong or missing. */
export function isDoubt(code: WarningCode): boolean {
  return warnings[code].level === 'doubt'
}
