// Stands for the platform: an account with as many followers as asked, 10 000 a page. Pages are written as they are asked
// for, so that this process needs no memory for them either.
import { createServer } from 'node:http'

const total = Number(process.argv[2])
const perPage = 10_000
const openid = (i) => `o${String(i).padStart(27, '0')}`

const server = createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, 'http://x')
  if (pathname !== '/cgi-bin/user/get') return res.end('{"access_token":"token","expires_in":7200}')
  const from = Number((searchParams.get('next_openid') ?? '').slice(1) || 0)
  const count = Math.min(perPage, total - from)
  const ids = Array.from({ length: count }, (_, i) => openid(from + i + 1))
  res.end(JSON.stringify({ total, count, ...(count ? { data: { openid: ids } } : {}), next_openid: ids.at(-1) ?? '' }))
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit())
