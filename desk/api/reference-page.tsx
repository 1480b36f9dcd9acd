import { html } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Assets } from '../assets.js'
import { openApiDocument } from './openapi.js'

interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly required: boolean
  readonly description?: string
  readonly schema: {
    readonly type?: string
    readonly enum?: readonly string[]
    readonly default?: unknown
    readonly examples?: readonly unknown[]
  }
}

interface Operation {
  readonly tags: readonly string[]
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters: readonly Parameter[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}

interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
}

/** The parts of the OpenAPI document that the page shows. */
interface Shown {
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The reference of the API at `/api`: what can be asked, with a form for each question, and what the answers hold. */
export function referencePage(assets: Assets): HtmlEscapedString | Promise<HtmlEscapedString> {
  return html`<!doctype html>${<Page assets={assets} />}`
}

const Page: FC<{ readonly assets: Assets }> = ({ assets }) => {
  const { info, paths, components } = openApiDocument() as unknown as Shown
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API of kehoach</title>
        <link rel="icon" href={assets.href('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.href('api-reference.css')} />
        <script type="module" src={assets.href('api-reference.js')} />
      </head>
      <body>
        <main>
          <h1>
            API of {info.title} {info.version}
          </h1>
          {info.description.split('\n\n').map((paragraph) => (
            <p>{paragraph.replaceAll('`', '')}</p>
          ))}
          <p>
            For programs: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI 3.1). To the{' '}
            <a href="/">pages</a>.
          </p>
          <h2>Questions</h2>
          {Object.entries(paths).map(([path, { get }]) => (
            <OperationPart path={path} operation={get} />
          ))}
          <h2>Answers</h2>
          {Object.entries(components.schemas).map(([name, schema]) => (
            <SchemaPart name={name} schema={schema} />
          ))}
        </main>
      </body>
    </html>
  )
}

const OperationPart: FC<{ readonly path: string; readonly operation: Operation }> = ({ path, operation }) => {
  const { operationId, summary, description, parameters, responses } = operation
  const forms = Object.keys(responses['200']?.content ?? {})
  return (
    <details id={operationId}>
      <summary>
        <code>GET /api/v1{path}</code> <span>{summary}</span>
      </summary>
      {description && <p>{description}</p>}
      <form data-path={`/api/v1${path}`}>
        {parameters.map((parameter) => (
          <ParameterField parameter={parameter} operationId={operationId} />
        ))}
        <p class="field">
          <label for={`${operationId}-accept`}>Accept</label>
          <select id={`${operationId}-accept`} name="accept" data-in="header">
            {forms.map((form) => (
              <option value={form}>{form}</option>
            ))}
          </select>
        </p>
        <button type="submit">Ask</button>
      </form>
      <pre class="answer" tabindex={0} role="status" hidden />
    </details>
  )
}

const ParameterField: FC<{ readonly parameter: Parameter; readonly operationId: string }> = ({
  parameter,
  operationId,
}) => {
  const { name, required, description, schema } = parameter
  const id = `${operationId}-${name}`
  const example = schema.default ?? schema.examples?.[0]
  return (
    <p class="field">
      <label for={id}>
        {name}
        {required && ' *'}
      </label>
      {schema.enum ? (
        <select id={id} name={name} data-in={parameter.in}>
          <option value="" />
          {schema.enum.map((value) => (
            <option value={value}>{value}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          data-in={parameter.in}
          required={required}
          placeholder={example === undefined ? undefined : String(example)}
        />
      )}
      <span>{description}</span>
    </p>
  )
}

const SchemaPart: FC<{ readonly name: string; readonly schema: Schema }> = ({ name, schema }) => (
  <details id={`schema-${name}`}>
    <summary>
      <code>{name}</code>
    </summary>
    {schema.description && <p>{schema.description}</p>}
    {schema.properties && (
      <table>
        <tbody>
          {Object.entries(schema.properties).map(([field, of]) => (
            <tr>
              <th scope="row">{field}</th>
              <td>
                <TypeOf schema={of} />
              </td>
              <td>{of.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </details>
)

const TypeOf: FC<{ readonly schema: Schema }> = ({ schema }) => {
  const named = schema.$ref?.split('/').at(-1)
  if (named) return <a href={`#schema-${named}`}>{named}</a>
  if (schema.anyOf)
    return (
      <>
        {schema.anyOf.map((one, index) => (
          <>
            {index > 0 && ' | '}
            <TypeOf schema={one} />
          </>
        ))}
      </>
    )
  if (schema.items)
    return (
      <>
        list of <TypeOf schema={schema.items} />
      </>
    )
  return <>{[schema.type ?? 'any'].flat().join(' | ')}</>
}
