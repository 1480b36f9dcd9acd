import { Option } from 'commander'
import { languages } from '../pipeline/words/language.js'

/** The option `--lang` of a command that answers a reader. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'the language of headings and notes')
    .choices(languages)
    .default('vi')
}
