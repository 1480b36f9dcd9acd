import type { Texts } from '../../texts/texts.js'

interface SearchFormProps {
  readonly texts: Texts
  readonly action: string
  readonly label: string
  readonly example: string
  /** What was asked for. */
  readonly asked: string
}

/** One line to search a list with. */
export function SearchForm({ texts, action, label, example, asked }: SearchFormProps) {
  return (
    <search>
      <form class="filters" action={action} method="get" data-at-once>
        <label class="grow">
          <span>{label}</span>
          <input type="search" name="q" value={asked} placeholder={example} autocomplete="off" />
        </label>
        <div class="actions">
          <button type="submit">{texts.searchNow}</button>
          {asked !== '' && <a href={action}>{texts.clear}</a>}
        </div>
      </form>
    </search>
  )
}
