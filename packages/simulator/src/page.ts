import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { answerNotFound } from './control/answers.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.mp3': 'audio/mpeg',
  '.woff2': 'font/woff2',
}

const notBuilt = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>youchat simulator</title></head>
  <body>
    <h1>youchat simulator</h1>
    <p>The simulator runs, but its chat page is not built yet. In the repository, run <code>npm run build</code> and reload.</p>
    <p lang="zh">模拟器已在运行，但聊天页面尚未构建。请在仓库中运行 <code>npm run build</code> 后刷新。</p>
  </body>
</html>
`

/** Serves the chat page from a folder: `/` is its index.html. Names are plain, so no path leads out of the folder. */
export function servePage(uiDir: string): (c: Context) => Promise<Response> {
  return async (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path
    const type = types[extname(path)]
    if (type === undefined || !/^(\/[\w-][\w.-]*)+$/.test(path)) return answerNotFound(c)
    const content = await readOrNull(join(uiDir, path))
    if (content !== null) {
      // Vite puts a hash of the content into the names of assets.
      const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      return c.body(new Uint8Array(content), 200, { 'Content-Type': type, 'Cache-Control': cache })
    }
    return c.req.path === '/' ? c.html(notBuilt) : answerNotFound(c)
  }
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch {
    return null
  }
}
