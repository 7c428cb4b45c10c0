import type { Job } from '../../store/jobs.ts'
import type { BatchType } from '../store/batch-results.ts'
import { importDepartments, importMembers } from './batch-import.ts'
import { mediaOf } from './content.ts'
import { type ApiCall, ApiRefusal, requireContacts, type WecomContext, type WecomEndpoint } from './context.ts'
import { readCsv } from './csv.ts'

/** An import that runs. */
export interface BatchJob extends Job {
  readonly kind: 'batch'
  readonly jobid: string
  readonly type: BatchType
  readonly rows: readonly Readonly<Record<string, string>>[]
}

const lacks =
  'only batch_job_result is pushed, to the callback of the contacts whatever the call names; nobody is invited'

/** Chapter “batch”: imports of files, and who is invited. */
export const batchEndpoints: readonly WecomEndpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/batch/syncuser',
    lacks,
    handle: (call, context) => begin('sync_user', call, context),
  },
  {
    method: 'POST',
    path: '/cgi-bin/batch/replaceuser',
    lacks,
    handle: (call, context) => begin('replace_user', call, context),
  },
  {
    method: 'POST',
    path: '/cgi-bin/batch/replaceparty',
    lacks,
    handle: (call, context) => begin('replace_party', call, context),
  },
  {
    method: 'GET',
    path: '/cgi-bin/batch/getresult',
    handle: (call, context) => {
      requireContacts(call, context)
      const found = context.store.batches.get(call.query.get('jobid') ?? '')
      if (found === undefined) throw new ApiRefusal(40088)
      const { status, type, result } = found
      return { status, type, total: result.length, percentage: status === 3 ? 100 : 0, result }
    },
  },
]

/** The columns a file must have. */
const needed: Readonly<Record<BatchType, readonly string[]>> = {
  sync_user: ['姓名', '帐号'],
  replace_user: ['姓名', '帐号'],
  replace_party: ['部门名称', '部门ID', '父部门ID'],
}

function begin(type: BatchType, call: ApiCall, context: WecomContext): Readonly<Record<string, unknown>> {
  requireContacts(call, context)
  const { store } = context
  const rows = readCsv(mediaOf(call.body, 'media_id', 'file', context).bytes)
  if (rows?.[0] === undefined || needed[type].some((name) => rows[0]?.[name] === undefined)) throw new ApiRefusal(40092)
  const { jobid } = store.batches.begin(type)
  const job: BatchJob = { kind: 'batch', jobid, type, rows }
  store.jobs.begin(job)
  return { jobid }
}

/** Does the work of an import, and tells of its end. */
export function finishJob(job: Job, context: WecomContext): void {
  const { jobid, type, rows } = job as BatchJob
  const lines =
    type === 'replace_party' ? importDepartments(rows, context) : importMembers(rows, type === 'replace_user', context)
  context.store.batches.end(jobid, lines)
  context.platform.pushEvent(null, 'sys', {
    ...{ MsgType: 'event', Event: 'batch_job_result' },
    BatchJob: { JobId: jobid, JobType: type, ErrCode: 0, ErrMsg: 'ok' },
  })
}
