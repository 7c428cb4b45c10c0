import type { Bilingual, Format, Mode } from '../protocol.ts'

/** The languages of the terminal output. */
export type Language = keyof Bilingual

/** What the command writes to the terminal. */
export interface Texts {
  readonly page: (url: string) => string
  readonly callback: (url: string, mode: Mode, format: Format) => string
  readonly noCallback: string
  readonly wecomCallback: (url: string, format: Format) => string
  readonly botCallback: (url: string) => string
  /** What stands before a line about WeCom. */
  readonly ofWecom: string
  readonly stop: string
  readonly portTaken: (wanted: number, taken: number) => string
  readonly open: (host: string) => string
  readonly verified: string
  readonly unverified: (why: string) => string
  readonly failed: (why: string) => string
  readonly inUse: (port: number) => string
}

/** The same texts in each language. */
export const texts: Readonly<Record<Language, Texts>> = {
  en: {
    page: (url) => `Chat page:  ${url}/`,
    callback: (url, mode, format) => `Callback:   ${url} (${mode}, ${format})`,
    noCallback: 'Callback:   none yet; set one on the page, or start with --callback URL',
    wecomCallback: (url, format) => `WeCom:      ${url} (${format})`,
    botCallback: (url) => `Smart bot:  ${url}`,
    ofWecom: 'WeCom: ',
    stop: 'Ctrl-C ends the simulator.',
    portTaken: (wanted, taken) => `Port ${wanted} is taken, so it is ${taken}.`,
    open: (host) => `Careful: on ${host} others on your network can reach the simulator.`,
    verified: 'The callback answered the check: it is verified.',
    unverified: (why) => `The callback is not verified yet; pushes go there all the same. ${why}`,
    failed: (why) => `The simulator did not start: ${why}`,
    inUse: (port) => `port ${port} is taken.`,
  },
  zh: {
    page: (url) => `聊天页面：${url}/`,
    callback: (url, mode, format) => `回调地址：${url}（${mode}，${format}）`,
    noCallback: '回调地址：尚未设置；可在页面上设置，或用 --callback URL 启动',
    wecomCallback: (url, format) => `企业微信：${url}（${format}）`,
    botCallback: (url) => `智能机器人：${url}`,
    ofWecom: '企业微信：',
    stop: '按 Ctrl-C 结束模拟器。',
    portTaken: (wanted, taken) => `端口 ${wanted} 已被占用，改用 ${taken}。`,
    open: (host) => `注意：监听 ${host} 时，网络中的其他人也能访问模拟器。`,
    verified: '回调服务通过了验证。',
    unverified: (why) => `回调地址尚未通过验证，推送仍会发往该地址。${why}`,
    failed: (why) => `模拟器未能启动：${why}`,
    inUse: (port) => `端口 ${port} 已被占用。`,
  },
}

/** The language of a locale such as `zh_CN.UTF-8`. */
export function languageOf(locale: string | undefined): Language {
  return /^zh\b|^zh_/i.test(locale ?? '') ? 'zh' : 'en'
}
