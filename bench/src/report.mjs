import { availableParallelism, cpus, loadavg, platform } from 'node:os'
import { contestants, remarks } from './contestants.mjs'
import { versionOf } from './installed.mjs'
import { table } from './stats.mjs'

/** The whole report as Markdown. */
export function reportOf(sections) {
  const verdicts = sections.flatMap((section) => section.verdicts)
  const goals = verdicts.map(({ what, target, figure, verdict }) => [what, target, figure, verdict])
  const who = contestants.map(({ name, package: id }) => [`${name}${id ? ` ${versionOf(id)}` : ''} — ${remarks[name]}`])
  return [
    '# What youchat costs',
    `Written by \`npm run bench\`, not by hand. ${machine()} Only ratios within one run can be compared with another run.`,
    table(['', 'target', 'measured', ''], goals),
    '## Who is compared',
    who.map(([line]) => `- ${line}`).join('\n'),
    ...sections.flatMap(({ title, text }) => [`## ${title}`, text]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function machine() {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const date = new Date().toISOString().slice(0, 10)
  const load = loadavg()[0].toFixed(1)
  return `${date}, Node.js ${process.version} on ${platform()}, ${model}, ${availableParallelism()} cores, load at the end ${load}.`
}
