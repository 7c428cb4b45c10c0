import { isBareId, type MessageNode, type MessageNodes } from './xml.ts'

/** Writes the nodes of a push as JSON; message ids of 64 bits are bare numbers, as the platform sends them. */
export function writeJson(nodes: MessageNodes): string {
  return `{${Object.entries(nodes)
    .map(([name, value]) => `${JSON.stringify(name)}:${isBareId(name, value) ? value : writeValue(value)}`)
    .join(',')}}`
}

function writeValue(value: MessageNode): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(',')}]`
  return typeof value === 'object' ? writeJson(value as MessageNodes) : JSON.stringify(value)
}
