import type { Child } from 'hono/jsx'
import { printable } from '../../../pipeline/report/page/html.js'
import type { Texts } from '../../texts/texts.js'
import type { Frame } from '../parts/frame.js'
import { Token } from '../parts/token.js'
import type { Field, FieldGroup } from './fields.js'
import type { Origin } from './page.js'
import { type FieldFault, type Filled, shownIn } from './read-form.js'
import type { RecordView } from './view.js'

/** What was filled in and could not be kept, with why. */
export interface Attempt {
  readonly filled: Filled
  readonly faults: ReadonlyMap<string, FieldFault>
  /** What the schema or the dataset has against it; null where only single fields cannot be. */
  readonly refusal: string | null
}

interface CorrectFormProps {
  readonly frame: Frame
  readonly view: RecordView
  readonly origin: Origin
  readonly attempt: Attempt | null
}

/** The fields of a record as they are read now; what is changed is checked before it is kept. */
export function CorrectForm({ frame, view, origin, attempt }: CorrectFormProps) {
  const { texts } = frame
  return (
    <form class="correct" method="post" action={`/records/${encodeURIComponent(view.id)}`}>
      <Token frame={frame} />
      {Object.entries(origin).map(([name, value]) => (
        <input type="hidden" name={`_${name}`} value={value} />
      ))}
      {attempt && (
        <div class="notice bad" role="alert">
          <p>{texts.correct.notKept}</p>
          {attempt.refusal !== null && (
            <p class="note">
              {texts.problemDetail}{' '}
              <span lang="en">
                <Refusal text={attempt.refusal} />
              </span>
            </p>
          )}
        </div>
      )}
      {view.groups.map((group) => (
        <Group texts={texts} group={group} attempt={attempt} />
      ))}
      <datalist id="agency-names">
        {view.agencies.slice(0, 400).map((name) => (
          <option value={printable(name)} />
        ))}
      </datalist>
      <details class="any-field" open={attempt?.filled._field ? true : undefined}>
        <summary>{texts.correct.anyField}</summary>
        <p class="note">{texts.correct.anyFieldHelp}</p>
        <label>
          <span>{texts.correct.path}</span>
          <input name="_field" value={attempt?.filled._field ?? ''} placeholder="values.0.min" />
        </label>
        <label>
          <span>{texts.correct.json}</span>
          <textarea name="_value" rows={2} placeholder="45">
            {attempt?.filled._value ?? ''}
          </textarea>
        </label>
      </details>
      <label class="why">
        <span>{texts.review.why}</span>
        <input name="_why" maxlength={500} value={attempt?.filled._why ?? ''} autocomplete="off" />
      </label>
      <p>
        <button type="submit" class="yes">
          {texts.correct.keep}
        </button>
      </p>
    </form>
  )
}

const Refusal = ({ text }: { readonly text: string }) => <>{printable(text)}</>

interface GroupProps {
  readonly texts: Texts
  readonly group: FieldGroup
  readonly attempt: Attempt | null
}

function Group({ texts, group, attempt }: GroupProps) {
  const fields = group.fields.map((field) => <FieldRow texts={texts} field={field} attempt={attempt} />)
  if (group.whole === null) return <>{fields}</>
  return (
    <fieldset>
      <legend>{texts.fieldName(group.whole)}</legend>
      <div class="field-grid">{fields}</div>
    </fieldset>
  )
}

interface FieldRowProps {
  readonly texts: Texts
  readonly field: Field
  readonly attempt: Attempt | null
}

function FieldRow({ texts, field, attempt }: FieldRowProps) {
  const fault = attempt?.faults.get(field.name)
  const faultId = `fault-${field.name}`
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in Input
    <label class={`field ${field.control}`}>
      <span>{texts.lastFieldName(field.name)}</span>
      <Input texts={texts} field={field} value={attempt?.filled[field.name] ?? shownIn(field)}>
        {fault ? { 'aria-invalid': 'true', 'aria-describedby': faultId } : {}}
      </Input>
      {field.control === 'agencies' && <small class="note">{texts.correct.oneALine}</small>}
      {fault && (
        <small class="fault" id={faultId}>
          {texts.correct.faults[fault]}
        </small>
      )}
    </label>
  )
}

interface InputProps {
  readonly texts: Texts
  readonly field: Field
  readonly value: string
  /** Attributes that tell of a fault. */
  readonly children: Readonly<Record<string, string>>
}

function Input({ texts, field, value, children: attributes }: InputProps): Child {
  const { name, control, choices = [], canBeEmpty } = field
  if (control === 'choice')
    return (
      <select name={name} {...attributes}>
        {canBeEmpty && <option value="">{texts.amounts.notStated}</option>}
        {choices.map((one) => (
          <option value={one} selected={one === value}>
            {texts.choice(name, one)}
          </option>
        ))}
      </select>
    )
  if (control === 'lines' || control === 'agencies') {
    const rows = Math.min(8, Math.max(2, Math.ceil(value.length / 60), value.split('\n').length))
    return (
      <textarea name={name} rows={rows} lang="vi" {...attributes}>
        {printable(value)}
      </textarea>
    )
  }
  if (control === 'date') return <input type="date" name={name} value={value} {...attributes} />
  const mode = control === 'line' ? undefined : control === 'year' ? 'numeric' : 'decimal'
  return <input name={name} value={printable(value)} inputmode={mode} autocomplete="off" {...attributes} />
}
