// Printed by tools/codegen from spec/official-account. Change the spec, then run `npm run codegen`.
/** The parameters of an endpoint that takes none. */
export type NoParams = Readonly<Record<string, never>>
