import { expect, test } from 'vitest'
import { type Corp, contacts, startCorp, type WecomAnswer } from '../../../test/corp.ts'

async function upload({ call }: Corp, text: string, type = 'file'): Promise<unknown> {
  const form = new FormData()
  form.set('media', new Blob([text]), 'import.csv')
  return (await call(`POST /cgi-bin/media/upload?type=${type}`, form)).media_id
}

async function run(corp: Corp, name: string, text: string): Promise<WecomAnswer> {
  const media_id = await upload(corp, text)
  const { jobid } = await corp.call(`POST /cgi-bin/batch/${name}`, { media_id }, contacts)
  const result = () => corp.call(`GET /cgi-bin/batch/getresult?jobid=${jobid}`, undefined, contacts)
  expect(await result()).toMatchObject({ errcode: 0, status: 1, percentage: 0 })
  await corp.sim.advance(1000)
  expect(corp.sim.deliveries[0]?.message).toMatchObject({
    ...{ FromUserName: 'sys', Event: 'batch_job_result' },
    BatchJob: { JobId: jobid, ErrCode: 0, ErrMsg: 'ok' },
  })
  return result()
}

async function userids({ call }: Corp): Promise<readonly string[]> {
  const { userlist } = await call('GET /cgi-bin/user/simplelist?department_id=1&fetch_child=1')
  return (userlist as { userid: string }[]).map(({ userid }) => userid)
}

const head = '姓名,帐号,手机号,邮箱,所在部门,职位'

test('syncuser adds and changes, and says what became of each line', async () => {
  const corp = await startCorp()
  await corp.member('alice')
  await corp.member('bob')
  const lines = [head, 'Alice B,ALICE,,,1,Cook', '"Carol, C",carol,13900000000,,1,', 'Dave,a b,13900000001,,1,']
  lines.push('Erin,erin,,,1,', 'Frank,frank,13900000002,,9,')
  expect(await run(corp, 'syncuser', lines.join('\n'))).toMatchObject({
    ...{ status: 3, type: 'sync_user', total: 5, percentage: 100 },
    result: [
      { userid: 'ALICE', errcode: 0 },
      { userid: 'carol', errcode: 0 },
      { userid: 'a b', errcode: 40003 },
      { userid: 'erin', errcode: 60129 },
      { userid: 'frank', errcode: 60123 },
    ],
  })
  expect(await userids(corp)).toEqual(['alice', 'bob', 'carol'])
  expect(await corp.call('GET /cgi-bin/user/get?userid=alice')).toMatchObject({ name: 'Alice B', position: 'Cook' })
  expect(await corp.call('GET /cgi-bin/user/get?userid=carol')).toMatchObject({ name: 'Carol, C' })
})

test('replaceuser: who is not in the file goes', async () => {
  const corp = await startCorp()
  await corp.member('alice')
  await corp.member('bob')
  await run(corp, 'replaceuser', `${head}\nAlice,alice,,,1,\nCarol,carol,13900000000,,1,`)
  expect(await userids(corp)).toEqual(['alice', 'carol'])
})

test('replaceparty: the tree is that of the file, but for departments that are not empty', async () => {
  const corp = await startCorp()
  for (const id of [2, 3, 4]) {
    await corp.call('POST /cgi-bin/department/create', { id, name: `D${id}`, parentid: 1 }, contacts)
  }
  await corp.member('alice', { department: [3] })
  const lines = ['部门名称,部门ID,父部门ID,排序', 'Root,1,0,1', 'New,2,1,5', 'Below,7,2,1', 'Lost,8,99,1']
  const { result } = await run(corp, 'replaceparty', lines.join('\n'))
  expect(result).toMatchObject([{ errcode: 0 }, { errcode: 0 }, { partyid: 7, errcode: 0 }, { errcode: 60004 }])
  const { department } = await corp.call('GET /cgi-bin/department/list')
  expect((department as object[]).map((one) => one)).toMatchObject([
    { id: 1, name: 'Root' },
    { id: 2, name: 'New', order: 5 },
    { id: 3, name: 'D3' },
    { id: 7, name: 'Below', parentid: 2 },
  ])
})

test('refusals', async () => {
  const corp = await startCorp()
  const media_id = await upload(corp, `${head}\nAlice,alice,13900000000,,1,`)
  const sync = (body: object, secret = contacts) => corp.call('POST /cgi-bin/batch/syncuser', body, secret)
  expect(await sync({ media_id }, 'test-agent-secret')).toMatchObject({ errcode: 48002 })
  expect(await sync({ media_id: 'made-up' })).toMatchObject({ errcode: 40007 })
  expect(await sync({})).toMatchObject({ errcode: 41006 })
  expect(await sync({ media_id: await upload(corp, 'name,userid\nAlice,alice') })).toMatchObject({ errcode: 40092 })
  expect(await sync({ media_id: await upload(corp, head) })).toMatchObject({ errcode: 40092 })
  const get = (jobid: string) => corp.call(`GET /cgi-bin/batch/getresult?jobid=${jobid}`, undefined, contacts)
  expect(await get('made-up')).toMatchObject({ errcode: 40088 })
  expect(await get('')).toMatchObject({ errcode: 40088 })
  expect(await userids(corp)).toEqual([])
})

test('a job that runs goes on in another simulator, and ends with a reset', async () => {
  const corp = await startCorp()
  const media_id = await upload(corp, `${head}\nAlice,alice,13900000000,,1,`)
  await corp.call('POST /cgi-bin/batch/syncuser', { media_id }, contacts)
  const snapshot = corp.sim.snapshot()
  corp.sim.reset()
  await corp.sim.advance(2000)
  expect(await userids(corp)).toEqual([])
  const other = await startCorp()
  other.sim.restore(snapshot)
  await other.sim.advance(2000)
  expect(await userids(other)).toEqual(['alice'])
})
