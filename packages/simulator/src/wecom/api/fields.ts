import { createFields, type Fields } from '../../api/fields.ts'

export { byteLength, flag } from '../../api/fields.ts'

const fields: Fields = createFields({ missing: 40063, type: 40058 })

/** A text that must be there. */
export const text: Fields['text'] = fields.text
/** A text; '' where it is left out. */
export const optionalText: Fields['optionalText'] = fields.optionalText
/** A whole number that must be there. */
export const integer: Fields['integer'] = fields.integer
/** A whole number; undefined where it is left out. */
export const optionalInteger: Fields['optionalInteger'] = fields.optionalInteger
/** An object that must be there. */
export const object: Fields['object'] = fields.object
/** A list of objects that must be there. */
export const objects: Fields['objects'] = fields.objects
/** A list of texts that must be there. */
export const texts: Fields['texts'] = fields.texts
