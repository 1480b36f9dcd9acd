import { z } from 'zod'
import { pipelineVersion } from '../../pipeline/dataset/manifest.js'
import { AgencyReference } from '../../schemas/agency-reference.js'
import { Budget } from '../../schemas/budget.js'
import { Citation } from '../../schemas/citation.js'
import { Deadline } from '../../schemas/deadline.js'
import { InputFile } from '../../schemas/input-file.js'
import { Evidence } from '../../schemas/link.js'
import { Source } from '../../schemas/source.js'
import { Value } from '../../schemas/value.js'
import { Warning } from '../../schemas/warning.js'
import { once } from '../data/once.js'
import type { Collection } from './collection.js'
import { collections } from './collections.js'
import { paging } from './paging.js'

/** Anything that JSON can say. */
type Json = Readonly<Record<string, unknown>>

/** What the API answers where it cannot do as asked (RFC 9457). */
const ProblemDetails = z.object({
  type: z.string().meta({ description: 'What kind of problem it is: about:blank, so the status tells.' }),
  title: z.string().meta({ description: 'What kind of problem it is, in words.', examples: ['Not found'] }),
  status: z.int().meta({ description: 'The HTTP status.', examples: [404] }),
  detail: z.string().meta({ description: 'What is wrong here, and what to do.' }),
})

/** Parts of records that several of them have. */
const parts = { AgencyReference, Budget, Citation, Deadline, Evidence, InputFile, Source, Value, Warning }

const description = `Reads a dataset of Vietnamese administrative plans. Every record names the words that it came from.

Lists come in parts: \`next\` of an answer, given as \`cursor\`, goes on where it ended. \`Accept\` chooses between JSON,
CSV and JSON Lines. An \`ETag\` comes with every answer; sent back in \`If-None-Match\` it spares an answer that has not
changed. What cannot be answered is told as problem details (RFC 9457).`

/** The OpenAPI 3.1 document of the API, made from the schemas of the records. */
export const openApiDocument = once((): Json => {
  const tags = collections.map(({ summary, description }) => ({ name: summary, description }))
  return {
    openapi: '3.1.0',
    info: {
      title: 'kehoach',
      version: pipelineVersion(),
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1', description: 'This desk.' }],
    security: [{}, { password: [] }],
    tags,
    paths: Object.fromEntries([...collections.flatMap(pathsOf), textPath]),
    components: {
      schemas: components(),
      securitySchemes: {
        password: {
          type: 'http',
          scheme: 'basic',
          description:
            'Name and password, where the desk asks for them; a browser that signed in needs none.',
        },
      },
      responses: {
        Problem: {
          description: 'It cannot be answered.',
          content: { 'application/problem+json': { schema: reference('ProblemDetails') } },
        },
        NotModified: { description: 'The caller has this answer already.' },
      },
    },
  }
})

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

/** The schemas by their names, each referring to the others. */
function components(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [name, schema] of Object.entries(parts)) registry.add(schema, { id: name })
  for (const { name, schema } of collections) {
    registry.add(schema, { id: name })
    registry.add(listOf(name, schema), { id: `${name}List` })
  }
  registry.add(ProblemDetails, { id: 'ProblemDetails' })
  const uri = (id: string) => `#/components/schemas/${id}`
  const { schemas } = z.toJSONSchema(registry, { uri, target: 'draft-2020-12', io: 'output' })
  const { __shared: shared, ...named } = JSON.parse(
    JSON.stringify(schemas).replaceAll('__shared#/$defs/', 'Shared-'),
  ) as Record<string, { $defs?: Record<string, Json> } & Json>
  const all = Object.entries(named).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema])
  const others = Object.entries(shared?.$defs ?? {}).map(([name, schema]) => [`Shared-${name}`, schema])
  return Object.fromEntries([...all, ...others])
}

function listOf(name: string, schema: z.ZodObject) {
  return z.object({
    items: z.array(schema).meta({ description: `Each a ${name.toLowerCase()}.` }),
    total: z.int().min(0).meta({ description: 'How many there are in all parts.' }),
    next: z
      .string()
      .nullable()
      .meta({ description: 'The cursor of the next part; null where there is none.' }),
  })
}

function pathsOf(collection: Collection): [string, Json][] {
  const { path, name, summary, description, filters, one } = collection
  const parameters = parametersOf(filters.extend(paging.shape))
  const common = { tags: [summary] }
  const listing = {
    get: {
      ...common,
      operationId: `list${name}`,
      summary: `${summary}: all that fit`,
      description,
      parameters,
      responses: responses(`${name}List`, 'A part of the list.', ['400', '404', '406']),
    },
  }
  if (!one) return [[path, listing]]
  const reading = {
    get: {
      ...common,
      operationId: `read${name}`,
      summary: `${summary}: one`,
      parameters: [idParameter],
      responses: responses(name, 'The record.', ['404', '406']),
    },
  }
  return [
    [path, listing],
    [`${path}/{id}`, reading],
  ]
}

const idParameter = {
  ...{ name: 'id', in: 'path', required: true, description: 'The id of the record.' },
  schema: { type: 'string' },
}

const headers = {
  ETag: { description: 'Changes whenever the answer does.', schema: { type: 'string' } },
}

function responses(name: string, description: string, problems: readonly string[]): Json {
  const text = { schema: { type: 'string' } }
  const content = {
    'application/json': { schema: reference(name) },
    'text/csv': text,
    'application/jsonl': text,
  }
  return { '200': { description, headers, content }, ...otherwise(problems) }
}

function otherwise(problems: readonly string[]): Json {
  const told = ['401', ...problems].map((status) => [status, { $ref: '#/components/responses/Problem' }])
  return { '304': { $ref: '#/components/responses/NotModified' }, ...Object.fromEntries(told) }
}

function parametersOf(filters: z.ZodObject): Json[] {
  const { properties, required = [] } = z.toJSONSchema(filters, { target: 'draft-2020-12', io: 'output' })
  return Object.entries(properties ?? {}).map(([name, schema]) => {
    const { description, ...rest } = schema as Json
    const isRequired = required.includes(name) && rest.default === undefined
    return { name, in: 'query', required: isRequired, description, schema: rest }
  })
}

const textPath: [string, Json] = [
  '/documents/{id}/text',
  {
    get: {
      tags: ['Documents'],
      operationId: 'readText',
      summary: 'Documents: the source text of one',
      description: 'What the offsets of its records count in, in UTF-16 units.',
      parameters: [idParameter],
      responses: {
        '200': {
          description: 'The text.',
          headers,
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
        ...otherwise(['404']),
      },
    },
  },
]
