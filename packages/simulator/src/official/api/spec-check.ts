import { officialOperations } from '../generated/spec.ts'
import { findBodyFault } from '../spec/body-check.ts'
import type { Operation } from '../spec/operation.ts'
import { bodyKindOf } from './checks.ts'
import type { ApiCall, ApiContext, Endpoint } from './endpoint.ts'
import { ApiRefusal } from './refusal.ts'
import { objectionOf } from './trial.ts'

const byPath = new Map<string, Operation[]>()
for (const operation of officialOperations) {
  byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation])
}

/** The codes that name what is missing; 41011 says that something is. */
const missingCodes: Readonly<Record<string, number>> = {
  ...{ appid: 41002, refresh_token: 41003, secret: 41004, appsecret: 41004, media_id: 41006, code: 41008 },
  ...{ openid: 41009, url: 41010, media: 41005 },
}

/** The operations of a path; several where `action` tells them apart. */
export function operationsOf(path: string): readonly Operation[] {
  return byPath.get(path) ?? []
}

/**
 * Holds the body of a call against the spec. Where both have something to say, the endpoint's own code goes before that of
 * the spec.
 * @throws ApiRefusal
 */
export async function checkAgainstSpec(endpoint: Endpoint, call: ApiCall, context: ApiContext): Promise<void> {
  const kind = bodyKindOf(endpoint)
  if (endpoint.takesAnyBody === true || (kind !== 'json' && kind !== 'optional')) return
  const refusal = bodyRefusal(endpoint.path, call)
  if (refusal !== null) throw (await objectionOf(endpoint, call, context)) ?? refusal
}

function bodyRefusal(path: string, { query, body }: ApiCall): ApiRefusal | null {
  const operations = operationsOf(path)
  const action = query.get('action')
  const operation = operations.length > 1 ? operations.find((one) => one.action === action) : operations[0]
  const fault = operation?.fields === undefined ? null : findBodyFault(operation.fields, body)
  if (fault === null) return null
  if (fault.kind === 'missing') return missingRefusal(fault.field)
  return new ApiRefusal(fault.kind === 'type' ? 47001 : 40097)
}

/** The refusal of a call that lacks a field or parameter. */
export function missingRefusal(name: string): ApiRefusal {
  return new ApiRefusal(missingCodes[name] ?? 41011)
}
