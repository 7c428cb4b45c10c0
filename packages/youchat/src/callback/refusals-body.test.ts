import { describe } from 'vitest'
import { anyPush, formats, products } from '../../../../test/products.ts'
import { fixedPush, refusalList, testRefusals, type Verdict, xml } from '../../../../test/refusals.ts'
import { type Node, toXml } from '../../../../test/spec-pushes.ts'

// What is no push, in the body or inside the envelope.
describe.each(products)('$name refuses by the body', (product) => {
  const push = anyPush(product) as { [name: string]: Node }
  const head = Object.entries(push).reduce((nodes, [name, node]) => nodes + toXml(node, name), '')
  const bomb = `<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${xml(`${head}<Content>&b;</Content>`)}`
  const external = `<!DOCTYPE xml SYSTEM "file:///etc/passwd">${xml(head)}`
  const unreadable = [
    ['wrong root', `<html>${head}</html>`, 'xml_root'],
    ['not XML, not JSON', 'hello', 'xml_syntax'],
    ['external DTD', external, 'xml_dtd'],
    ['entity bomb', bomb, 'xml_dtd'],
    ['unknown entity', xml(`${head}<Content>&xxe;</Content>`), 'xml_entity'],
    ['deep nesting', `<xml>${'<a>'.repeat(5000)}`, 'xml_depth'],
    ['garbage JSON', '{"ToUserName":', 'json_syntax'],
    ['JSON array', '[{"MsgType":"text"}]', 'xml_syntax'],
    ['deep JSON', `{"a":${'['.repeat(5000)}`, 'json_depth'],
  ] as const

  const { refusals, refuse } = refusalList()
  for (const mode of product.modes) {
    const { query, body } = fixedPush(product, mode)
    const empty: Verdict = [400, 'empty_body', 'request']
    const tooLarge: Verdict = [413, 'body_too_large', 'request']
    refuse(mode, 'empty body', { query, body: '' }, empty)
    refuse(mode, 'no body', { query }, empty)
    refuse(mode, 'blank body', { query, body: Buffer.from(' \r\n\t') }, empty)
    refuse(mode, 'oversized body', { query, body: 'x'.repeat(1_048_577) }, tooLarge)
    refuse(mode, 'oversized bytes', { query, body: Buffer.alloc(1_048_577, 32) }, tooLarge)
    refuse(mode, 'oversized in UTF-8 only', { query, body: '你'.repeat(350_000) }, tooLarge)
    const invalid = Buffer.concat([Buffer.from(`<xml>${head}`), Buffer.from([0xc3, 0x28]), Buffer.from('</xml>')])
    refuse(mode, 'invalid UTF-8', { query, body: invalid }, [400, 'invalid_utf8', 'request'])

    const step = mode === 'plain' ? 'message' : 'verify'
    refuse(mode, 'cut off', { query, body: body.slice(0, -3) }, [400, 'xml_syntax', step])
    for (const [how, text, code] of unreadable) {
      refuse(mode, how, { query, body: text }, [400, code, step])
      if (mode !== 'plain') refuse(mode, `inside: ${how}`, fixedPush(product, mode, text), [400, code, 'message'])
    }
    if (mode !== 'plain') {
      refuse(mode, 'nothing inside', fixedPush(product, mode, ''), [400, 'xml_syntax', 'message'])
      const cut = '{"MsgType":"text"'
      refuse(mode, 'inside: JSON cut off', fixedPush(product, mode, cut), [400, 'json_syntax', 'message'])
    }

    // Without any of these it is no push of the product.
    const kind = product.message === undefined ? 'InfoType' : 'MsgType'
    const time = product.message === undefined ? 'TimeStamp' : 'CreateTime'
    for (const format of formats) {
      const lacks: Verdict = [400, 'missing_field', 'message']
      for (const name of [...Object.keys(product.head), kind]) {
        const { [name]: _, ...rest } = push
        refuse(mode, `${format} without ${name}`, fixedPush(product, mode, rest, format), lacks)
        refuse(mode, `${format}, ${name} empty`, fixedPush(product, mode, { ...push, [name]: '' }, format), lacks)
      }
      const odd: Verdict = [400, 'field_type', 'message']
      const someday = { ...push, [time]: 'yesterday' }
      refuse(mode, `${format}, ${time} no number`, fixedPush(product, mode, someday, format), odd)
      for (const [how, value] of [
        ['twice', ['text', 'event']],
        ['holding nodes', { a: 'text' }],
      ] as const) {
        const text = { ...push, [kind]: value as Node }
        const written = format === 'xml' ? toXml(text) : JSON.stringify(text)
        refuse(mode, `${format}, ${kind} ${how}`, fixedPush(product, mode, written, format), odd)
      }
    }
  }
  testRefusals(product, refusals)
})
