import { Option } from 'commander'
import { languages } from '../pipeline/words/language.js'

/**
 * The option `--lang` of a command that answers a reader.
 *
 * @param told what of the answer is in that language
 */
export function languageOption(told = 'headings and notes'): Option {
  return new Option('--lang <language>', `the language of ${told}`).choices(languages).default('vi')
}
