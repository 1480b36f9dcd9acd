import type { Argument, Option } from 'commander'

/** How the help of every command tells of defaults: not where they say only that an option is not given. */
export const helpStyle = { optionDescription, argumentDescription }

function optionDescription({ description, argChoices, ...option }: Option): string {
  return withNotes(description, [...(argChoices ? [argChoices.join(', ')] : []), ...defaultOf(option)])
}

function argumentDescription({ description, ...argument }: Argument): string {
  return withNotes(description, defaultOf(argument))
}

type WithDefault = Pick<Option, 'defaultValue' | 'defaultValueDescription'>

function defaultOf({ defaultValue, defaultValueDescription }: WithDefault): string[] {
  const isUnset =
    defaultValue === undefined ||
    typeof defaultValue === 'boolean' ||
    (typeof defaultValue === 'object' && Object.keys(defaultValue ?? {}).length === 0) ||
    `${defaultValue}` === ''
  return isUnset ? [] : [`default: ${defaultValueDescription ?? defaultValue}`]
}

function withNotes(description: string, notes: readonly string[]): string {
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`
}
