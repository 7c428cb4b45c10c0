import { version } from '../version.ts'
import type { Description } from './description.ts'
import { descriptions } from './descriptions.ts'
import type { Route } from './mount.ts'
import type { JsonSchema } from './schema.ts'
import { controlSchemas } from './schemas.ts'

const errors: Readonly<Record<number, string>> = {
  400: 'What was given makes no sense.',
  403: 'Another Host or Origin than the simulator’s.',
  404: 'Nothing has this path, id or openid.',
  405: 'The path takes other methods.',
  409: 'The state does not allow it.',
  413: 'The body is too long.',
  415: 'The body is not of type application/json.',
}

/** Answers the description of the control API. */
export const openapiRoute: Route = {
  method: 'GET',
  path: '/_sim/openapi.json',
  handle: (c) => c.json(describeControlApi(new URL(c.req.url).origin)),
}

/** The control API as OpenAPI 3.1. */
export function describeControlApi(serverUrl: string): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, description] of Object.entries(descriptions)) {
    const [method = '', path = ''] = name.split(' ')
    const place = path.replaceAll(/:(\w+)/g, '{$1}')
    paths[place] = { ...paths[place], [method.toLowerCase()]: operationOf(name, description) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'youchat simulator: control API',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description: 'What the chat page, tests and other languages steer the simulated platform by. No authentication.',
    },
    servers: [{ url: serverUrl }],
    security: [],
    paths,
    components: {
      schemas: controlSchemas,
      responses: { Refused: { description: 'Refused.', content: json(reference('Error')) } },
    },
  }
}

function operationOf(name: string, { summary, body, optional, query = {}, answer }: Description): object {
  const inPath = [...name.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter)
  const parameters = [
    ...inPath.map((parameter) => ({ name: parameter, in: 'path', required: true, schema: { type: 'string' } })),
    ...Object.entries(query).map(([parameter, description]) => ({
      ...{ name: parameter, in: 'query', description, schema: { type: 'string' } },
    })),
  ]
  const answered = { description: 'Done.', content: contentOf(answer) }
  const refused = { $ref: '#/components/responses/Refused' }
  return {
    operationId: idOf(name),
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: optional !== true, content: contentOf(body) } }),
    responses: {
      200: answered,
      ...('wait' in query ? { 202: { ...answered, description: 'Begun.' } } : {}),
      ...Object.fromEntries(Object.keys(errors).map((status) => [status, refused])),
    },
  }
}

/** `POST /_sim/official/users/:openid/say` → `postOfficialUsersOpenidSay`. */
function idOf(name: string): string {
  const [first = '', ...rest] = name.replace('/_sim', '').match(/\w+/g) ?? []
  return first.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** The content of a type, or JSON of the named schema. */
function contentOf(name: string): object {
  if (name === 'application/json') return json({ type: 'object' })
  return name.includes('/') ? { [name]: {} } : json(reference(name))
}

function json(schema: JsonSchema): object {
  return { 'application/json': { schema } }
}

function reference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}
