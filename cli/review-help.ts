/** What `kehoach review --help` and the help of its commands say below the options. */

export const reviewHelp = `
Examples:
  $ kehoach review                                     what waits, the most valuable first
  $ kehoach review --kind link --limit 10              ten pairs of targets or tasks to judge
  $ kehoach review --lang en                           contradictions and places told in English
  $ kehoach review accept link-7d1e02c9ab              the two are the same
  $ kehoach review reject link-7d1e02c9ab --why "one counts enterprises, the other their share"
  $ kehoach review correct ha-noi-345-kh-ubnd-2022.target-0f3a9be27c values.0.min 45
  $ kehoach review undo judgement-0f3a9be27c41
  $ kehoach review log

Every decision is a line of judgements.jsonl in the dataset, which is never rewritten; every later run obeys it. Where the
text under a decision has changed since, it is asked again.

Exit codes: 0 fine, 1 there is nothing of that id or it cannot be, 2 wrong usage.`

const decideHelp = `
Examples:
  $ kehoach review VERB link-7d1e02c9ab            a pair that waits, or a link that the program made
  $ kehoach review VERB ha-noi-1-kh-2024.target-0f3a9be27c ha-noi-2-kh-2025.target-9be27c0f3a
                                                     two targets, or two tasks, that nothing links
  $ kehoach review VERB doubt-7d1e02c9ab --why "seen in the signed copy"

What it means:`

export const acceptHelp = `${decideHelp.replaceAll('VERB', 'accept')}
  link            the two are about the same thing
  contradiction   the texts do disagree: it is the author's
  doubt           the doubt is right: the value is wrong or missing
  agency          it is an agency, to be added to the registry
  confidence      the record is read right
  repair          the misread word was repaired rightly
  reopened        what was decided holds for the text as it is now`

export const rejectHelp = `${decideHelp.replaceAll('VERB', 'reject')}
  link            the two are about different things
  contradiction   there is no contradiction
  doubt           there is no reason to doubt
  agency          it is no agency
  confidence      the record is read wrong (to put it right: kehoach review correct)
  repair          the word was repaired wrongly (to put the record right: kehoach review correct)
  reopened        what was decided holds no longer; it is undone`

export const correctHelp = `
Examples:
  $ kehoach review correct ha-noi-345-kh-ubnd-2022.target-0f3a9be27c name '"Tỷ trọng kinh tế số"'
  $ kehoach review correct ha-noi-345-kh-ubnd-2022.target-0f3a9be27c values.0.min 45 --why "Phụ lục I: 45"
  $ kehoach review correct ha-noi-345-kh-ubnd-2022.task-27c0f3a9be deadline null
  $ kehoach review correct ha-noi-345-kh-ubnd-2022 issuedOn '"2022-12-29"'      a fact of the document itself

A text stands in double quotes, as in JSON. A change that takes several fields at once (another comparator with its
bounds) is given as a whole: values.0 '{"from":null,…}'. Sources, ids and confidence cannot be corrected.`

export const undoHelp = `
Examples:
  $ kehoach review log                             find the judgement
  $ kehoach review undo judgement-0f3a9be27c41     it holds no longer
  $ kehoach review undo judgement-c419be27c0f3     of an undo: what it undid holds again`

export const logHelp = `
Examples:
  $ kehoach review log            who decided what, when and why, and whether it holds
  $ kehoach review log --json`
