import { callDoc, type Endpoint, needsParams, paramsType, resultType } from './endpoints.ts'
import { comment, propertyName } from './print.ts'

/** Endpoints by the segments of their path; one that also is the beginning of others has both. */
interface Level {
  endpoint?: Endpoint
  readonly children: Map<string, Level>
}

/** Names that a function has of itself, so that no endpoint can have them below another one. */
const functionNames = new Set([
  'name',
  'length',
  'prototype',
  'arguments',
  'caller',
  'apply',
  'bind',
  'call',
  'toString',
])

/** Prints the interface of `raw`: the platform's paths as properties, `/cgi-bin/` left out. */
export function printRaw(endpoints: readonly Endpoint[], prefix: string): string {
  const root = arrange(endpoints)
  const doc = comment(
    ['Every endpoint under its path: `/cgi-bin/user/info` is `user.info`, `/card/batchget` is `card.batchget`.'],
    '',
  )
  return `${doc}export interface ${prefix}Raw {\n${printChildren(root, '  ')}}\n`
}

function arrange(endpoints: readonly Endpoint[]): Level {
  const root: Level = { children: new Map() }
  for (const endpoint of endpoints) {
    let level = root
    for (const segment of endpoint.segments) {
      const child = level.children.get(segment) ?? { children: new Map() }
      level.children.set(segment, child)
      level = child
    }
    if (level.endpoint) throw new Error(`${endpoint.key} and ${level.endpoint.key} would have the same place in raw`)
    level.endpoint = endpoint
  }
  return root
}

function printChildren(level: Level, indent: string): string {
  return [...level.children]
    .map(([name, child]) => {
      const doc = child.endpoint ? comment(callDoc(child.endpoint), indent) : ''
      return `${doc}${indent}${propertyName(name)}: ${printLevel(child, indent)}\n`
    })
    .join('')
}

function printLevel({ endpoint, children }: Level, indent: string): string {
  if (children.size === 0 && endpoint) return `${printSignature(endpoint)} => ${printPromise(endpoint)}`
  const clash = endpoint && [...children.keys()].find((name) => functionNames.has(name))
  if (clash) throw new Error(`${endpoint.key}: what lies below it cannot be named ${clash}, as functions have that`)
  const inner = `${indent}  `
  const doc = endpoint ? comment(callDoc(endpoint), inner) : ''
  const call = endpoint ? `${doc}${inner}${printSignature(endpoint)}: ${printPromise(endpoint)}\n` : ''
  return `{\n${call}${printChildren({ children }, inner)}${indent}}`
}

function printSignature(endpoint: Endpoint): string {
  return `(params${needsParams(endpoint) ? '' : '?'}: ${paramsType(endpoint)}, options?: CallOptions)`
}

function printPromise(endpoint: Endpoint): string {
  return `Promise<${resultType(endpoint)}>`
}
