import type { Job } from '../../store/jobs.ts'
import type { MessageNodes } from '../../xml.ts'
import type { ApiContext } from './endpoint.ts'
import { type PublishDraft, publish } from './freepublish.ts'
import { finishMass, type SendMass } from './mass-job.ts'

/** An event nobody set off is pushed. */
export interface PushEvent extends Job {
  readonly kind: 'push'
  /** An openid, or the platform's own `mphelper`. */
  readonly from: string
  readonly nodes: MessageNodes
}

/** Ends what a call of the API began. */
export function finishJob(job: Job, context: ApiContext): void {
  const known = job as PushEvent | PublishDraft | SendMass
  if (known.kind === 'push') context.platform.pushEvent(known.from, known.nodes)
  else if (known.kind === 'publish') publish(known, context)
  else finishMass(known, context)
}
