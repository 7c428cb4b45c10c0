import { type BodyCheck, createBodyCheck } from './body-check.ts'
import type { Operation, Schema } from './operation.ts'
import { resolved, type SampleContext, sampleOf } from './sample.ts'

/** The manual of one product, as the simulator reads it. */
export class Spec {
  /** Every endpoint, in the manual's order. */
  readonly operations: readonly Operation[]
  /** Tells what in a body does not fit its schema. */
  readonly findBodyFault: BodyCheck
  readonly #schemas: Readonly<Record<string, Schema>>
  readonly #byPath = new Map<string, Operation[]>()

  /** @param schemas What the schemas of the operations refer to. */
  constructor(operations: readonly Operation[], schemas: Readonly<Record<string, Schema>>) {
    this.operations = operations
    this.#schemas = schemas
    this.findBodyFault = createBodyCheck(schemas)
    for (const operation of operations) {
      this.#byPath.set(operation.path, [...this.operationsOf(operation.path), operation])
    }
  }

  /** The operations of a path; several where `action` tells them apart. */
  operationsOf(path: string): readonly Operation[] {
    return this.#byPath.get(path) ?? []
  }

  /** The schema a reference leads to, or the schema itself. */
  resolved(schema: Schema): Schema {
    return resolved(schema, this.#schemas)
  }

  /** A value that fits a schema. */
  sampleOf(schema: Schema, context: SampleContext, name?: string): unknown {
    return sampleOf(schema, { ...context, schemas: this.#schemas }, name)
  }
}
