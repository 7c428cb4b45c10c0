import type { NewMedia } from '../store/media.ts'
import { sampleMedia } from '../store/samples.ts'
import type { WecomMediaKind } from './store/store.ts'

const file: NewMedia<WecomMediaKind> = {
  ...{ kind: 'file', format: 'txt', name: 'sample.txt' },
  bytes: Buffer.from('A sample file.\n'),
}

/** What is sent where nothing was chosen. */
export function sampleOf(kind: WecomMediaKind): NewMedia<WecomMediaKind> {
  return kind === 'file' ? file : { ...sampleMedia(kind), kind }
}
