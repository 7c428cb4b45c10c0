import { useState } from 'preact/hooks'
import type { BotState, WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { CallbackForm } from '../CallbackForm.tsx'
import { SelectField } from '../SelectField.tsx'
import { formats } from '../SettingsCallback.tsx'
import { Credentials } from '../SettingsCredentials.tsx'

/** Where the pushes of WeCom go, and what apps and bots are configured with. */
export function SettingsWecom({ wecom }: { readonly wecom: WecomState }) {
  const { t } = useApp()
  const { corp, agents, bots } = wecom
  return (
    <>
      <AppCallback wecom={wecom} />
      <Credentials
        title={t.credentials}
        values={[
          ['CorpID', corp.corpId],
          ...agents.flatMap(({ agentId, name, secret }) => [
            ['AgentID', String(agentId)] as const,
            [t.secretOf(name), secret] as const,
          ]),
          [t.contactSecret, corp.contactSecret],
          ['Token', corp.token],
          ['EncodingAESKey', corp.encodingAesKey],
        ]}
      />
      {bots.map((bot) => (
        <BotSettings key={bot.botId} bot={bot} />
      ))}
    </>
  )
}

/** The callback of one app, of the contacts, or of all. */
function AppCallback({ wecom: { corp, agents } }: { readonly wecom: WecomState }) {
  const { actions, t } = useApp()
  const [which, setWhich] = useState<string>(String(agents[0]?.agentId ?? 'contact'))
  const [format, setFormat] = useState(corp.format)
  const agent = agents.find(({ agentId }) => String(agentId) === which)
  const url = agent === undefined ? corp.contactCallbackUrl : agent.callbackUrl
  const verification = agent === undefined ? corp.contactVerification : agent.verification
  return (
    <CallbackForm
      // Another app has another address.
      key={which}
      title={t.wecomCallback}
      hint={t.wecomCallbackHint}
      placeholder="http://127.0.0.1:3000/wecom"
      url={url}
      verification={verification}
      prefix="wecom"
      onSave={(next) => actions.wecom.setCallback({ product: 'wecom', ...targetOf(which), url: next, format })}
      before={
        <SelectField
          {...{ label: t.whichCallback, value: which, onValue: setWhich, testId: 'wecom-which' }}
          options={[
            ...agents.map(({ agentId, name }) => [String(agentId), `${name} (${agentId})`] as const),
            ['contact', t.contactCallback],
            ['all', t.allCallbacks],
          ]}
        />
      }
    >
      <SelectField
        {...{ label: t.format, value: format, onValue: setFormat, testId: 'wecom-format' }}
        options={formats}
      />
    </CallbackForm>
  )
}

function targetOf(which: string): { readonly agentId?: number | 'contact' } {
  if (which === 'all') return {}
  return { agentId: which === 'contact' ? 'contact' : Number(which) }
}

/** How a bot hears of messages, and what it is configured with. */
function BotSettings({ bot }: { readonly bot: BotState }) {
  const { actions, t } = useApp()
  const [mode, setMode] = useState(bot.mode)
  const { botId, name, connected, withheldAcks } = bot
  return (
    <>
      <CallbackForm
        title={`${t.botSettings} · ${name}`}
        hint={t.botCallbackHint}
        takesUrl={mode === 'callback'}
        placeholder="http://127.0.0.1:3002/"
        url={bot.callbackUrl}
        verification={mode === 'callback' ? bot.verification : null}
        prefix="bot"
        submit={mode === 'connection' ? t.saveBot : t.verify}
        onSave={(url) => actions.wecom.setBotCallback(botId, { mode, ...(mode === 'callback' ? { url } : {}) })}
        before={
          <SelectField
            {...{ label: t.botMode, value: mode, onValue: setMode, testId: 'bot-mode' }}
            options={[
              ['callback', t.botModes.callback],
              ['connection', t.botModes.connection],
            ]}
          />
        }
      />
      <section class="section">
        <p class="section-text" data-testid="bot-connected">
          {t.botConnection}: {connected ? t.connected : t.notConnected}
          {withheldAcks > 0 && ` · ${t.withheldAcks(withheldAcks)}`}
        </p>
        <div class="button-row">
          <button
            type="button"
            class="button button-danger"
            disabled={!connected}
            data-testid="bot-disconnect"
            onClick={() => void actions.wecom.disconnectBot(botId)}
          >
            {t.disconnect}
          </button>
          <button
            type="button"
            class="button"
            data-testid="bot-withhold"
            onClick={() => void actions.wecom.withholdAcks(botId, withheldAcks > 0 ? 0 : 3)}
          >
            {withheldAcks > 0 ? t.giveAcks : t.withholdAcks}
          </button>
        </div>
      </section>
      <Credentials
        title={`${t.credentials} · ${name}`}
        values={[
          [t.botId, botId],
          [t.secret, bot.secret],
          ['Token', bot.token],
          ['EncodingAESKey', bot.encodingAesKey],
          [t.socketUrl, bot.socketUrl],
        ]}
      />
    </>
  )
}
