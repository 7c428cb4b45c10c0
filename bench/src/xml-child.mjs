// Runs under tsx: `readXml` is no part of what is published, so it is taken from the sources.
import { readXml } from '../../packages/youchat/src/xml/read.ts'
import { answerParent } from './child.mjs'

/** Each makes an XML text of about `size` characters, all ASCII, so that a character is a byte. */
const shapes = {
  'one long text': (size) => wrap(repeat('hello world, ', size), 'Content'),
  'one long CDATA': (size) => `<xml><Content><![CDATA[${repeat('hello <b>]] ', size)}]]></Content></xml>`,
  'many nodes': (size) => `<xml>${repeat('<Item>value</Item>', size)}</xml>`,
  'many names': (size) => `<xml>${numbered((i) => `<Name${i}>value</Name${i}>`, size)}</xml>`,
  'many entities': (size) => wrap(repeat('&lt;a&amp;&#98;', size), 'Content'),
  'many CDATA in one node': (size) => wrap(repeat('<![CDATA[part]]>', size), 'Content'),
  'many CDATA nodes': (size) => `<xml>${repeat('<Item><![CDATA[value]]></Item>', size)}</xml>`,
  '31 deep, again and again': (size) => `<xml>${repeat('<a>'.repeat(31) + '</a>'.repeat(31), size)}</xml>`,
  'many comments': (size) => `<xml>${repeat('<!-- - -->', size)}<a/></xml>`,
}

const wrap = (text, name) => `<xml><${name}>${text}</${name}></xml>`
const repeat = (part, size) => part.repeat(Math.max(1, Math.floor(size / part.length)))

function numbered(part, size) {
  let text = ''
  for (let i = 0; text.length < size; i++) text += part(i)
  return text
}

await answerParent(async () => ({ shape, size, totalMs }) => {
  const made = shapes[shape](size)
  // Through bytes and back, so that it is one flat string, as a body is.
  const text = Buffer.from(made).toString('latin1')
  const samples = []
  const until = performance.now() + totalMs
  const repeats = Math.max(1, Math.floor(262_144 / text.length))
  while (performance.now() < until || samples.length < 5) {
    const start = process.hrtime.bigint()
    for (let i = 0; i < repeats; i++) readXml(text)
    samples.push(Number(process.hrtime.bigint() - start) / repeats / text.length)
  }
  return { samples: samples.slice(Math.floor(samples.length / 4)), bytes: text.length }
})
