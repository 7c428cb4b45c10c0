import { badDataFile, DataFile } from './data-file.ts'
import type { Format, Mode } from './protocol.ts'
import type { SimulatorCore } from './simulator.ts'
import type { BotOptions } from './wecom/bot/settings.ts'

/** The options that go before what a data file says. */
interface KeptOptions {
  readonly callbackUrl?: string
  readonly mode?: Mode
  readonly format?: Format
  readonly wecom?: {
    readonly callbackUrl?: string
    readonly format?: Format
    readonly bots?: readonly BotOptions[]
  }
}

/**
 * Takes the state of a data file, and writes there what changes from now on.
 * @param saved What the file held; undefined for nothing.
 * @param options What goes before it.
 * @throws SimulatorError `data_file`
 */
export async function keepState(
  core: SimulatorCore,
  path: string,
  { saved, options }: { readonly saved: unknown; readonly options: KeptOptions },
): Promise<DataFile> {
  if (saved !== undefined) {
    try {
      core.restore(saved)
    } catch (error) {
      throw badDataFile(path, (error as Error).message)
    }
    const { callbackUrl, mode, format, wecom = {} } = options
    if (callbackUrl !== undefined) core.official.console.setCallbackUrl(callbackUrl)
    core.official.console.setTransport({ ...(mode && { mode }), ...(format && { format }) })
    if (wecom.callbackUrl !== undefined) core.wecom.console.setCallbackUrl(wecom.callbackUrl)
    if (wecom.format !== undefined) core.wecom.console.setFormat(wecom.format)
    for (const { botId, callbackUrl: url } of wecom.bots ?? []) {
      if (url !== undefined) void core.bots.bot(botId).setCallback({ url })
    }
  }
  const file = new DataFile({ path, write: () => JSON.stringify(core.snapshot()) })
  // A file that cannot be written is better known at the start than at the end.
  await file.save()
  core.watch(() => file.touch())
  return file
}
